using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Platform.ShowVersion>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>What <c>show version</c> says of hardware, licences and builds, which the model does not use.</summary>
internal static class VersionHardware
{
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<string> Kind = new PhraseField("kind");
    private static readonly Field<string> Unit = Text("unit", Scan.OneOf(
        "interface", "interfaces", "interface(s)", "interface.", "interfaces.", "port", "ports", "port(s)", "line", "lines", "line(s)", "lines.", "Module", "Modules", "module", "modules",
        "module(s)", "channel", "adapter",
        "adapters", "engine", "controller", "controllers", "cpu(s)", "MGX-RPM", "slot", "(RPM)", "feature", "radio", "Radio(s)", "Radios",
        "Engine", "Card", "Cards", "AIM", "Ethernet", "Network"));

    private static readonly Field<string> Size = Text("size", KilobytesLength);
    private static readonly Field<string> Item = Text("item", Scan.OneOf(
        "Base Ethernet MAC Address", "Base ethernet MAC Address", "CIP Serial Number", "CLEI Code Number", "Daughterboard Serial Number", "Daughterboard assembly number",
        "Daughterboard revision number", "Daughterboard serial number", "FPGA version", "FPGA-Version", "Hardware Board Revision Number", "Model Number",
        "Model Revision Number", "Model number", "Model revision number",
        "Motherboard Assembly Number", "Motherboard Revision Number", "Motherboard Serial Number", "Motherboard assembly number", "Motherboard revision number",
        "Motherboard serial number", "Power supply part number", "Power supply serial number", "SKU Brand Name", "Switch Uptime", "Switch uptime", "System FPGA version",
        "System Serial Number", "System serial number", "Top Assembly Part Number", "Top Assembly Revision Number", "Top assembly part number", "Top assembly revision number",
        "Version ID", "Licensing Status", "System fpga version", "CLEI code number"));

    private static readonly Field<string> Speed = Text("speed", SpeedLength);
    private static readonly Field<int> Ports = Int("ports");
    private static readonly Field<string> Image = Text("image", Scan.Word);
    private static readonly Field<string> Mode = Text("mode", Scan.OneOf("BUNDLE", "INSTALL", "Install", "Bundle"));
    private static readonly Field<string> Rule = Text("rule", RuleLength);
    private static readonly Field<string> Package = Text("package", Scan.Word);
    private static readonly Field<string> Current = Text("current", Scan.Word);
    private static readonly Field<string> License = Text("license", Scan.OneOf(
        "Smart License", "Subscription Smart License", "Permanent Right-To-Use", "Permanent", "RightToUse", "EvalRightToUse", "Evaluation", "None", "Subscription", "Right-To-Use", "Never", "unknown"));

    private static readonly Field<string> Next = Text("next", Scan.Word);

    /// <summary>All of them.</summary>
    public static readonly AnswerForm<ShowVersion>[] Forms =
    [
        Context($"Technical Support: {Rest}", "Technical Support: http://www.cisco.com/techsupport"),
        Context($"TAC Support: {Rest}", "TAC Support: http://www.cisco.com/tac"),
        Context($"Support: {Rest}", "Support: http://www.cisco.com/techsupport"),
        Context($"Copyright (c) {Rest}", "Copyright (c) 1986-2005 by cisco Systems, Inc."),
        Context($"Cisco IOS-XE software, Copyright {Rest}", "Cisco IOS-XE software, Copyright (c) 2005-2021 by cisco Systems, Inc."),
        Context(
            $"This software is supported for a limited time {Rest}",
            "This software is supported for a limited time under special agreement with Cisco Systems, Inc. SR689355441_2"),
        Context($"Compiled {Rest}", "Compiled Tue 02-Mar-21 00:07 by mcpre"),
        Context($"Image text-base: {Rest}", "Image text-base: 0x10000000, data-base: 0x12E16D24"),
        Context($"Synched to {Rest}", "Synched to technology version 12.3(6.5)T"),
        Context($"Time since {Package} switched to active is {Rest}", "Time since cat6k_tb1 switched to active is 10 weeks, 5 days, 5 hours, 15 minutes"),
        Context($"Uptime for this control processor is {Rest}", "Uptime for this control processor is 20 minutes"),
        Context($"Last reload type: {Rest}", "Last reload type: Normal Reload"),
        Context($"Host configuration file is {Rest}", "Host configuration file is \"tftp://255.255.255.255/confg\""),
        Context($"Network configuration file is {Rest}", "Network configuration file is \"network-confg\", booted via tftp from 10.1.1.1"),
        Context($"Running default software", "Running default software"),
        Context($"Running Standard Image", "Running Standard Image"),
        Context($"Running Enhanced Image", "Running Enhanced Image"),
        Context($"Router operating mode: {Rest}", "Router operating mode: Autonomous"),
        Context($"Installation mode is {Rest}", "Installation mode is BUNDLE"),
        Context($"The current throughput level is {Rest}", "The current throughput level is 1000000 kbps"),
        Context($"The current crypto throughput level is {Rest}", "The current crypto throughput level is unthrottled"),
        Context($"The password-recovery mechanism is {Rest}", "The password-recovery mechanism is enabled."),
        Context(
            $"{Kind} CPU at {Speed}{Optional($", {Rest}")}",
            "MPC8548 CPU at 1GHz, Cisco Catalyst 4948E",
            "R7000 CPU at 350Mhz, Implementation 39, Rev 3.3, 256KB L2, 4096KB L3 Cache"),
        Context($"{Package} Revision {Count}{Optional($", {Rest}")}", "Hobgoblin Revision 20, Fortooine Revision 1.22"),
        Context($"{Count} slot {Rest}", "4 slot VXR midplane, Version 2.1"),
        Context($"{Count} {Kind} {Unit}", "28 Gigabit Ethernet interfaces", "1 ISDN Basic Rate interface", "1 Virtual Private Network (VPN) Module"),
        Context($"{Count} {Kind} {Unit} ({Rest}", "1 ATM network interface (OC3)"),
        Context($"{Size} bytes of {Rest}", "511K bytes of non-volatile configuration memory.", "0K bytes of  at webui:."),
        Context($"{Size} bytes {Rest}", "62720K bytes (Read/Write)"),
        Context($"DRAM configuration is {Rest}", "DRAM configuration is 72 bits wide with parity disabled."),
        Context($"X.25 software, {Rest}", "X.25 software, Version 3.0.0."),
        Context($"Bridging software.", "Bridging software."),
        Context($"SuperLAT software {Rest}", "SuperLAT software (copyright 1990 by Meridian Technology Corp)."),
        Context($"TN3270 Emulation software.", "TN3270 Emulation software."),
        Context($"TN3270 Emulation software ({Rest}", "TN3270 Emulation software (copyright 1994 by TGV Inc)."),
        Context($"G.703/E1 software, {Rest}", "G.703/E1 software, Version 1.0."),
        Context($"G.703/JT2 software, {Rest}", "G.703/JT2 software, Version 1.0."),
        Context($"Chassis Interface.", "Chassis Interface."),
        Context($"CPU rev number {Rest}", "CPU rev number 7"),
        Context($"{Package} processor: part number {Rest}", "M860 processor: part number 0, mask 49"),
        Context($"{Package} Chassis type: {Rest}", "3660 Chassis type: ENTERPRISE"),
        Context($"{Package} Firmware: CP ver {Rest}", "MICA-6DM Firmware: CP ver 2730 - 5/23/2001, SP ver 2730 - 5/23/2001."),
        Context($"Flash card inserted. Reading filesystem...done.", "Flash card inserted. Reading filesystem...done."),
        Context($"TAC:Home:SW:IOS:Specials for info", "TAC:Home:SW:IOS:Specials for info"),
        Context($"{Count} DSP{Optional($"s")}, {Ports} Voice resources", "2 DSPs, 32 Voice resources"),
        Context($"Primary Rate ISDN software, {Rest}", "Primary Rate ISDN software, Version 1.1."),
        Context($"Basic Rate ISDN software, {Rest}", "Basic Rate ISDN software, Version 1.1."),
        Context($"Channelized E1, {Rest}", "Channelized E1, Version 1.0."),
        Context($"PCI bus {Rest}", "PCI bus mb0_mb1 (Slots 0, 1, 3 and 5) has a capacity of 600 bandwidth points."),
        Context($"Current configuration on bus {Rest}", "Current configuration on bus mb0_mb1 has a total of 300 bandwidth points."),
        Context($"This configuration is within the PCI bus capacity and is supported.", "This configuration is within the PCI bus capacity and is supported."),
        Context($"The set of {Rest}", "The set of PA-2FE, PA-POS-2OC3, and I/O-2FE qualify for \"half"),
        Context($"bandwidth points\" consideration, {Rest}", "bandwidth points\" consideration, when full bandwidth point counting"),
        Context($"results in oversubscription, {Rest}", "results in oversubscription, under the condition that only one of the"),
        Context($"two ports is used. {Rest}", "two ports is used. With this adjustment, current configuration on bus"),
        Context($"{Package} has a total of {Count} bandwidth points.", "mb0_mb1 has a total of 400 bandwidth points."),
        Context($"This configuration is within the PCI bus capacity and is supported", "This configuration is within the PCI bus capacity and is supported"),
        Context($"under the above condition.", "under the above condition."),
        Context($"This configuration has oversubscripted {Rest}", "This configuration has oversubscripted the PCI bus and is not a"),
        Context($"supported configuration.", "supported configuration."),
        Context($"CPU: {Package} Version: {Rest}", "CPU: MPC8572_E, Version: 2.2, (0x80E80022)"),
        Context($"CORE: {Package} Version: {Rest}", "CORE: E500, Version: 3.0, (0x80210030)"),
        Context($"CPU:{Speed}, CCB:{Rest}", "CPU:1500MHz, CCB:600MHz, DDR:600MHz"),
        Context($"L1: D-cache {Rest}", "L1:    D-cache 32 kB enabled"),
        Context($"I-cache {Rest}", "I-cache 32 kB enabled"),
        Context($"Please refer to the following document {Rest}", "Please refer to the following document \"Cisco 7200 Series Port Adaptor"),
        Context($"Hardware Configuration Guidelines\" {Rest}", "Hardware Configuration Guidelines\" on Cisco.com <http://www.cisco.com>"),
        Context($"for c7200 bandwidth points oversubscription and usage guidelines.", "for c7200 bandwidth points oversubscription and usage guidelines."),
        Context($"WARNING: {Rest}", "WARNING: PCI bus mb0_mb1 Exceeds 600 bandwidth points"),

        Context($"License Level:{Optional($" {Rest}")}", "License Level: entservices   Type: Permanent", "License Level:"),
        Context($"Addon License Level:{Optional($" {Rest}")}", "Addon License Level:"),
        Context($"Addon License Type:{Optional($" {Rest}")}", "Addon License Type: Subscription"),
        Context($"Next reload addon license Level:{Optional($" {Rest}")}", "Next reload addon license Level:"),
        Context($"License Type: {Rest}", "License Type: Permanent"),
        Context($"License Mode: {Rest}", "License Mode: Controller-Managed"),
        Context($"License Info:", "License Info:"),
        Context($"License UDI:", "License UDI:"),
        Context($"License Information for {Rest}", "License Information for 'WS-X45-SUP7-E'"),
        Context($"AIR License Level: {Rest}", "AIR License Level: AIR DNA Advantage"),
        Context($"Next reload AIR license Level: {Rest}", "Next reload AIR license Level: AIR DNA Advantage"),
        Context($"Next reload license Level:{Optional($" {Rest}")}", "Next reload license Level: Ipbase", "Next reload license Level:"),
        Context($"Next reboot license Level: {Rest}", "Next reboot license Level: entservices"),
        Context($"Smart Licensing Status: {Rest}", "Smart Licensing Status: UNREGISTERED/EVAL EXPIRED"),
        Context($"Suite License Information for {Rest}", "Suite License Information for Module:'esg'"),
        Context($"Suite Suite Current Type Suite Next reboot", "Suite                 Suite Current         Type           Suite Next reboot"),
        Context($"Technology Package License Information:", "Technology Package License Information:"),
        Context($"Technology Package License Information for {Rest}", "Technology Package License Information for Module:'c900'"),
        Context($"Technology-package{Optional($" Technology-package")}", "Technology-package                                     Technology-package"),
        Context($"Technology Technology-package Technology-package", "Technology    Technology-package                  Technology-package"),
        Context($"Technology Type Technology-package Technology-package", "Technology     Type         Technology-package Technology-package"),
        Context($"Current Type Next reboot", "Current              Type           Next reboot"),
        Context($"Current Next Reboot", "Current            Next Reboot"),
        Context($"Device# PID SN", "Device#   PID                   SN"),
        Context($"*{Count} {Package} {Next}", "*1        C921-4P               PPP12345678"),
        Context($"{Package} {License} {Next}", "network-advantage       Smart License                    network-advantage"),
        Context($"{Package} {Current} {License} {Next}", "ipbase        ipbasek9             Permanent      ipbasek9"),
        Context($"Smart License {License} {Package} {Next}", "Smart License  Subscription essentials         essentials"),
        Context($"securityk9", "securityk9"),
        Context($"appxk9", "appxk9"),
        Context($"uck9", "uck9"),
        Context($"cme-srst", "cme-srst"),
        Context($"cube", "cube"),
        Context(
            $"{Rule}",
            "------------------------------------------------------------------------------",
            "------ ----- -----              ----------        ----------            ----"),

        Context($"{Item}{Optional($" ")}: {Rest}", "Motherboard Assembly Number        : 73-18271-03", "Model number: WS-C2940-8TT-S"),
        Context($"{Item}{Optional($" ")}:", "CLEI Code Number                   :"),
        Context($"Switch Ports Model SW Version SW Image{Optional($" Mode")}", "Switch Ports Model              SW Version        SW Image              Mode"),
        Context(
            $"{Optional($"* ")}{Count} {Ports} {Package} {Current} {Image}{Optional($" {Mode}")}",
            "*    1 41    C9300-24P          17.06.01          CAT9K_IOSXE           BUNDLE",
            "1 52    WS-C2960X-48FPD-L         15.2(2)E7             C2960X-UNIVERSALK9-M"),
        Context($"Switch {Count}", "Switch 02"),
    ];

    private static int KilobytesLength(ReadOnlySpan<byte> text)
    {
        var digits = Scan.Digits(text);
        return digits > 0 && digits < text.Length && text[digits] is (byte)'K' or (byte)'M' ? digits + 1 : Scan.No;
    }

    /// <summary>A frequency: <c>350Mhz</c>, <c>1.5GHz</c>.</summary>
    private static int SpeedLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAny((byte)'M', (byte)'G');
        return end > 0 && char.IsAsciiDigit((char)text[0]) && text.Length >= end + 3 && text[end + 2] == 'z' ? end + 3 : Scan.No;
    }

    private static int RuleLength(ReadOnlySpan<byte> text) => text.IndexOfAnyExcept((byte)'-', (byte)' ') < 0 && text.StartsWith("---"u8) ? text.Length : Scan.No;
}
