using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What a console shows while a router starts: the questions of a reload, the bootstrap, the image that unpacks itself, licences, memory. None of it has a
/// timestamp; the lines that <c>show version</c> prints too are read there.
/// </summary>
internal static class BootLines
{
    private static readonly Field<string> Hashes = new("hashes", HashesLength, (value, words) => words.Text(value));
    private static readonly Field<string> Platform = Ios.Word("platform");
    private static readonly Field<string> Address = Text("address", Scan.Hex);
    private static readonly Field<string> Size = Text("size", Scan.Hex);
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Year = Int("year");
    private static readonly Field<int> LastYear = Int("last year");
    private static readonly Field<string> Release = Text("release", Scan.Item);
    private static readonly Field<string> Weekday = Text("weekday", Scan.OneOf("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"));
    private static readonly Field<string> Word = Ios.Word("word");
    private static readonly Field<string> Register = Text("register", Scan.OneOf("LR", "CTR", "SRR0", "ESR", "Vector"));

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms = [.. Reload, .. Crash, .. Bootstrap, .. Quoted, .. Rights];

    private static SessionForm[] Reload =>
    [
        new(
            $"Erasing the nvram filesystem will remove all {Rest}",
            "Erasing the nvram filesystem will remove all files!",
            "Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]"),
        new($"Erase of nvram: complete", "Erase of nvram: complete"),
        new($"ROM: reload requested...", "ROM: reload requested..."),
        new($"unix_reload()", "unix_reload()"),
        new($"UNIX ERR:{Rest}", "UNIX ERR:tcgetattr:Inappropriate ioctl for device"),
    ];

    /// <summary>What stands around the line of a crash (Cisco document 7900, Troubleshooting Router Crashes).</summary>
    private static SessionForm[] Crash =>
    [
        new($"-Traceback= {Rest}", "-Traceback= 41414140", "-Traceback= 80EE1BC 80F0EC0 80EC004 81C0832"),
        new($"=== Flushing messages ({Rest}", "=== Flushing messages (00:37:19 UTC Mon Mar 1 1993) ==="),
        new($"Buffered messages:", "Buffered messages:"),
        new($"Queued messages:", "Queued messages:"),
        new($"Writing crashinfo to {Rest}", "Writing crashinfo to flash:/crashinfo_ext/crashinfo_ext_1"),
        new($"Preparing to dump core...", "Preparing to dump core..."),
        new($"*** System received a {Rest}", "*** System received a Software forced crash ***"),
        new($"*** EXCEPTION ***", "*** EXCEPTION ***"),
        new($"CPU Register Context:", "CPU Register Context:"),
        new($"PC = {Address}, {Rest}", "PC = 0x41414140, SP = 0x02DDEE80"),
        new($"Frame {Number}: SP = {Rest}", "Frame 00: SP = 0x41414141    PC = 0x41414141"),
        new($"R{Number} = {Address} {Rest}", "R0 = 0x41414141  R1 = 0x02DDEE80  R2 = 0x00000000  R3 = 0x0358907C"),
        new($"{Register} = {Address} {Rest}", "LR = 0x41414141  CTR = 0x0004D860  XER = 0xC0000050"),
        new($"Stack trace:", "Stack trace:"),
        new($"software forced crash", "software forced crash"),
        new($"program counter = {Address}", "program counter = 0x80eaca6"),
        new($"status register = {Address}", "status register = 0x2700"),
        new($"vbr at time of exception = {Address}", "vbr at time of exception = 0x4000000"),
    ];

    private static SessionForm[] Bootstrap =>
    [
        new($"System Bootstrap, Version {Rest}", "System Bootstrap, Version 12.4(15r)T1, RELEASE SOFTWARE (fc1)"),
        new($"RELEASE SOFTWARE {Release} Copyright (c) {Year} by cisco Systems, Inc.", "RELEASE SOFTWARE (fc1) Copyright (c) 1999 by cisco Systems, Inc."),
        new($"TAC:Home:SW:IOS:Specials for info", "TAC:Home:SW:IOS:Specials for info"),
        new($"Technical Support: http://www.cisco.com/techsupport", "Technical Support: http://www.cisco.com/techsupport"),
        new($"Copyright (c) {Year} by cisco Systems, Inc.", "Copyright (c) 2010 by cisco Systems, Inc."),
        new($"Initializing Hardware...", "Initializing Hardware..."),
        new($"Current ROMMON image : {Word}", "Current ROMMON image : Primary"),
        new($"Last reset cause : {Word}", "Last reset cause     : SoftwareReload"),
        new($"Chassis {Number} reloading, reason - {Rest}", "Chassis 1 reloading, reason - Reload command"),
        new($"Total memory size = {Rest}", "Total memory size = 512 MB - On-board = 512 MB, DIMM0 = 0 MB"),
        new($"{Platform} platform with {Number} Kbytes of main memory", "C2600 platform with 49152 Kbytes of main memory"),
        new($"Main memory is configured to {Rest}", "Main memory is configured to 72/-1(On-board/DIMM0) bit mode with ECC disabled"),
        new($"Readonly ROMMON initialized", "Readonly ROMMON initialized"),
        new($"program load complete, entry point: {Address}, size: {Size}", "program load complete, entry point: 0x80008000, size: 0x8ca18c"),
        new($"IOS Image Load Test", "IOS Image Load Test"),
        new($"IOS Image Verify Test", "IOS Image Verify Test"),
        new($"ROMMON Integrity test", "ROMMON Integrity test"),
        new($"RSA verification Passed with {Word} padding", "RSA verification Passed with v1.5 padding"),
        new($"Primary ROM: RSA Signature Verification Passed", "Primary ROM: RSA Signature Verification Passed"),
        new($"Booting flash:{Word}", "Booting flash:c5940-adventerprisek9-mz.SPA.154-2.T.bin"),
        new($"Initializing flashfs...{Optional($"Installed image archive")}", "Initializing flashfs...", "Initializing flashfs...Installed image archive"),
        new($"flashfs[{Number}]: {Rest}", "flashfs[20]: 31 files, 2 directories"),
        new($"NHRP MIB is not enabled: Trap generation suppressed", "NHRP MIB is not enabled: Trap generation suppressed"),
        new($"However, configuration changes effective", "However, configuration changes effective"),
        new($"___________________", "___________________"),
        new($"Digitally Signed {Word} Software", "Digitally Signed Release Software"),
        new(
            $"Self decompressing the image :{Optional($" {Hashes}")}{Optional($" [OK]")}",
            "Self decompressing the image : #################################################",
            "Self decompressing the image :"),
        new($"{Hashes}{Optional($" [OK]")}", "################################################################################", "######################### [OK]"),
        new($"Smart Init is {Word}", "Smart Init is disabled.", "Smart Init is enabled"),
        new($"smart init is sizing iomem", "smart init is sizing iomem"),
        new($"TYPE MEMORY_REQ", "TYPE      MEMORY_REQ"),
        new($"Onboard devices &", "Onboard devices &"),
        new($"buffer pools {Address}", "buffer pools      0x022F6000"),
        new($"TOTAL: {Address}", "TOTAL:      0x022F6000"),
        new($"Rounded IOMEM up to: {Word}", "Rounded IOMEM up to: 36Mb."),
        new($"Using {Number} percent iomem. [{Rest}", "Using 6 percent iomem. [36Mb/512Mb]"),
        new($"IOMEM set to: {Number}", "IOMEM set to: 25"),
        new($"Using iomem percentage: {Number}", "Using iomem percentage: 25"),
        new($"{Platform} - Cisco Systems Confidential -", "IOSv - Cisco Systems Confidential -"),
        new($"Image text-base: {Address}, data-base: {Size}", "Image text-base: 0x80008088, data-base: 0x80F3E4C0"),
        new($"Linux Unix (Intel-x86) processor with {Number}K bytes of memory.{Rest}", "Linux Unix (Intel-x86) processor with 874020K bytes of memory.Installed image archive"),
        new($"--- System Configuration Dialog ---", "--- System Configuration Dialog ---"),
        new($"Press RETURN to get started{Word}", "Press RETURN to get started!", "Press RETURN to get started."),
        new($"{Word} con0 is now available", "Cisco con0 is now available"),
        new($"User Access Verification", "User Access Verification"),
        new($"Passed", "Passed"),
    ];

    /// <summary>What the message of a restart quotes of <c>show version</c>, where its lines are joined or broken otherwise than there.</summary>
    private static SessionForm[] Quoted =>
    [
        new($"{Optional($"-- ")}Cisco Internetwork Operating System Software IOS (tm)", "-- Cisco Internetwork Operating System Software IOS (tm)"),
        new($"{Platform} Software ({Release}, Version {Rest}", "C2600 Software (C2600-IS-M), Version 12.1(3)XI, EARLY DEPLOYMENT RELEASE SOFTWARE (fc1)"),
        new($"{Platform} Software ({Release},", "C2600 Software (C2600-IS-M),"),
        new($"Version {Release}, {Optional($"EARLY DEPLOYMENT ")}RELEASE SOFTWARE {Word}", "Version 12.1(3)XI, EARLY DEPLOYMENT RELEASE SOFTWARE (fc1)"),
        new(
            $"TAC:Home:SW:IOS:Specials for info Copyright (c) {Year}-{LastYear} by cisco Systems, Inc.",
            "TAC:Home:SW:IOS:Specials for info Copyright (c) 1986-2000 by cisco Systems, Inc."),
        new($"Compiled {Weekday} {Rest}", "Compiled Sat 29-Jul-00 07:57 by kirthi"),
    ];

    /// <summary>The legend of the rights, wherever a console or an author breaks its lines.</summary>
    private static SessionForm[] Rights =>
    [
        new($"Restricted Rights Legend", "Restricted Rights Legend"),
        new($"Use, duplication, or disclosure by the Government is {Rest}", "Use, duplication, or disclosure by the Government is subject to restrictions as set forth"),
        new($"Use, duplication, or disclosure by the Government is", "Use, duplication, or disclosure by the Government is"),
        new($"subject to restrictions as set forth in subparagraph", "subject to restrictions as set forth in subparagraph"),
        new($"in subparagraph (c) of the Commercial Computer Software - {Rest}", "in subparagraph (c) of the Commercial Computer Software - Restricted Rights clause at FAR"),
        new($"(c) of the Commercial Computer Software - Restricted", "(c) of the Commercial Computer Software - Restricted"),
        new($"Rights clause at FAR sec. 52.227-19 and subparagraph", "Rights clause at FAR sec. 52.227-19 and subparagraph"),
        new(
            $"sec. 52.227-19 and subparagraph (c) (1) (ii) of the Rights in Technical Data and Computer",
            "sec. 52.227-19 and subparagraph (c) (1) (ii) of the Rights in Technical Data and Computer"),
        new($"(c) (1) (ii) of the Rights in Technical Data and Computer", "(c) (1) (ii) of the Rights in Technical Data and Computer"),
        new($"Software clause at DFARS sec. 252.227-7013.", "Software clause at DFARS sec. 252.227-7013."),
        new($"cisco Systems, Inc.", "cisco Systems, Inc."),
        new($"170 West Tasman Drive", "170 West Tasman Drive"),
        new($"San Jose, California 95134-1706", "San Jose, California 95134-1706"),
    ];

    private static int HashesLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept((byte)'#');
        return length switch { < 0 when text.Length >= 3 => text.Length, >= 3 => length, _ => Scan.No };
    }
}
