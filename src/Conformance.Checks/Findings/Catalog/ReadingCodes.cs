namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of the captures themselves: what was not read, and whose it is.</summary>
internal static class ReadingCodes
{
    private const string TwoDevices =
        """
        R1#show ip interface brief
        Interface              IP-Address      OK? Method Status                Protocol
        GigabitEthernet0/0     10.1.1.1        YES NVRAM  up                    up
        R1#
        --- R2.log
        R2#show ip interface brief
        Interface              IP-Address      OK? Method Status                Protocol
        GigabitEthernet0/0     10.1.1.2        YES NVRAM  up                    up
        R2#
        """;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new("READ-001", "Lines were not read")
        {
            Property = "Every line was read",
            Subjects = [FindingSubject.Run],
            Meaning = "These lines match no known form, or are damaged. They are counted, and nothing is guessed from them.",
            Raised = "Any line is malformed or unrecognized. A note; above `--max-unread` the verdict is inconclusive.",
            Decides = "`parse --unread` lists them, grouped; report forms that IOS prints.",
            Example = "HSRP: Gi0/1 Grp 1 Init -> Listen\nZzyzx frobnicated 7 wibbles",
        },
        new("READ-010", "Output stands under another device's prompt")
        {
            Property = "Output stands under its own device's prompt",
            Subjects = [FindingSubject.Device],
            Meaning = "The addresses or interfaces in the output are another device's than the prompt says.",
            Raised = "An answer shows as own what captures or configurations have as another device's. A note: it is filed under the device that it fits.",
            Decides = "The proofs name both; correct the capture or accept the attribution.",
            Example = TwoDevices + "\nR1#show version\nCisco IOS Software, 7200 Software (C7200-ADVENTERPRISEK9-M), Version 12.4(24)T, RELEASE SOFTWARE (fc1)\nR2 uptime is 1 day, 2 hours, 3 minutes\nR1#",
        },
        new("READ-011", "A device was renamed")
        {
            Property = "The device keeps its name",
            Subjects = [FindingSubject.Device],
            Meaning = "The prompt shows a name that no configuration has; its output fits exactly one known device.",
            Raised = "The addresses, interfaces, priorities and tracked objects under an unknown prompt are those of one configuration. A note.",
            Decides = "The proofs name what fits.",
            Example =
                """
                hostname R1
                interface FastEthernet0/0
                 ip address 10.1.1.1 255.255.255.0
                 standby 1 ip 10.1.1.254
                 standby 1 priority 105
                --- paal.log
                paal#show ip interface brief
                Interface              IP-Address      OK? Method Status                Protocol
                FastEthernet0/0        10.1.1.1        YES NVRAM  up                    up
                paal#
                """,
        },
        new("READ-012", "Output contradicts its prompt")
        {
            Property = "Output fits its prompt",
            Subjects = [FindingSubject.Device],
            Meaning = "The output does not fit the configuration of the device that the prompt names, nor of exactly one other. It is set apart: it enters neither the tables nor the replay of that device.",
            Raised = "An answer shows an address or interface otherwise than its device's configuration, and no other device fits. A warning.",
            Decides = "Give the configuration of the device it is from.",
            Example =
                """
                hostname R1
                interface GigabitEthernet0/0
                 ip address 10.1.1.1 255.255.255.0
                --- R1.show.txt
                R1#show ip interface brief
                Interface              IP-Address      OK? Method Status                Protocol
                GigabitEthernet0/0     10.9.9.9        YES NVRAM  up                    up
                R1#
                """,
        },
        new("READ-013", "IOS did not write this")
        {
            Property = "All lines are of an operating system that is read",
            Subjects = [FindingSubject.Device],
            Meaning = "Lines are of Arista EOS, Cisco IOS-XR or NX-OS, which look like those of IOS and may mean something else, or are the source text or the templates of a program. They are counted as unsupported, and nothing is read from them.",
            Raised = "A line has a sign that IOS cannot print. A note, once per device and system.",
            Decides = "Give the captures of the IOS routers beside it; what another system or a program says is not judged.",
            Example = "Jan  4 12:34:56 switch1 Ebra: %LINEPROTO-5-UPDOWN: Line protocol on Interface Ethernet1, changed state to down",
        },
        new("READ-014", "Lines were retyped or shortened by hand")
        {
            Property = "Lines stand as the device printed them",
            Subjects = [FindingSubject.Device],
            Meaning = "A line is as a form has it but for a word or two that are misspelt or left out, or a record ends with the dots of its author. It is counted as unsupported, counts as unread for the verdict, and nothing is read from it: where one word is wrong, a number may be.",
            Raised = "The first such line of a device. A note.",
            Decides = "Give the capture as the device printed it. If a release spells the word so, report the form.",
            Example = "HSRP: Fa0/0 Grp 1 Stanbdy -> Active",
        },
        new("READ-015", "The release decides, and nothing shows it")
        {
            Property = "The release that decides is known",
            Subjects = ["rri", "hsrp"],
            Meaning = "A move is right by a row that only some releases have, and no `show version`, configuration or restart tells which release the device runs: it is judged by `ios`, which has the rows of all.",
            Raised = "The log leaves one cause for a move, and not every release allows it for that. A note, once per device and row.",
            Decides = "`show version` or the configuration's `version` line decides, or `--profile` says it: `ios-12.3`, `ios-12.4`, `ios-15`, `ios-xe`, or one release as `ios-12.3(7)T1`.",
            Example =
                """
                hostname R1
                crypto map VPN 10 ipsec-isakmp
                 set peer 10.1.1.9
                 reverse-route
                interface GigabitEthernet0/1
                 ip address 10.1.1.1 255.255.255.0
                 standby 1 ip 10.1.1.254
                 standby 1 name VPNHA
                 crypto map VPN redundancy VPNHA
                --- R1.debug.log
                HSRP: Gi0/1 Grp 1 Listen -> Speak
                HSRP: Gi0/1 Grp 1 Speak -> Standby
                IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.9 in IP DEFAULT TABLE
                """,
        },
        new("READ-016", "Lines stand above the first prompt")
        {
            Property = "All lines name their device",
            Subjects = [FindingSubject.Device],
            Meaning = "A console prints before anybody types: the lines above the first prompt name no device, and neither the scenario nor the command line says whose the file is.",
            Raised = "All prompts of the file are one device's: the lines are taken for its own, as is most likely, but nothing proves it. A note.",
            Decides = "Say whose the file is: `conformance check GW-3=console.log`.",
            Example = "%LINK-3-UPDOWN: Interface Vlan1, changed state to up\nGW-3>\n%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up",
        },
        new("READ-020", "A simulator wrote this")
        {
            Property = "A real router wrote this",
            Subjects = [FindingSubject.Device],
            Meaning = "A line has a form that the operating system never prints and a simulator does, as Packet Tracer's `%LINK-5-CHANGED … to up`.",
            Raised = "The first such line of a device. A note.",
            Decides = "Judge a simulator's order of lines with care; a capture of a real router decides.",
            Example = "%LINK-5-CHANGED: Interface FastEthernet0/1, changed state to up",
        },
    ];
}
