using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What a console shows while a router starts: the questions of a reload, the bootstrap, the image that unpacks itself, licences, memory. None of it has a
/// timestamp; the lines that <c>show version</c> prints too are read there.
/// </summary>
internal static class BootLines
{
    private static readonly Field<string> Hashes = new("hashes", HashesLength, (value, words) => words.Text(value));
    private static readonly Field<string> Platform = Word("platform");
    private static readonly Field<string> Address = Text("address", Scan.Hex);
    private static readonly Field<string> Size = Text("size", Scan.Hex);
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<int> Year = Int("year");
    private static readonly Field<int> LastYear = Int("last year");
    private static readonly Field<string> Release = Word("release");

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms = [.. Reload, .. Bootstrap, .. Rights];

    private static SessionForm[] Reload =>
    [
        new($"Proceed with reload? [confirm]{Rest}", "Proceed with reload? [confirm]y"),
        new($"Proceed with reload? [confirm]", "Proceed with reload? [confirm]"),
        new($"System configuration has been modified. Save? [yes/no]: {Rest}", "System configuration has been modified. Save? [yes/no]: no"),
        new($"Erasing the nvram filesystem will remove all {Rest}", "Erasing the nvram filesystem will remove all files!", "Erasing the nvram filesystem will remove all configuration files! Continue? [confirm]"),
        new($"Continue? [confirm]", "Continue? [confirm]"),
        new($"Continue? [confirm] {Rest}", "Continue? [confirm] y"),
        new($"Erase of nvram: complete", "Erase of nvram: complete"),
        new($"Reset ALL OSPF processes? [no]: {Rest}", "Reset ALL OSPF processes? [no]: y"),
        new($"ROM: reload requested...", "ROM: reload requested..."),
        new($"unix_reload()", "unix_reload()"),
        new($"UNIX ERR:{Rest}", "UNIX ERR:tcgetattr:Inappropriate ioctl for device"),
    ];

    private static SessionForm[] Bootstrap =>
    [
        new($"System Bootstrap, Version {Rest}", "System Bootstrap, Version 12.4(15r)T1, RELEASE SOFTWARE (fc1)"),
        new($"RELEASE SOFTWARE ({Release} Copyright (c) {Year} by cisco Systems, Inc.", "RELEASE SOFTWARE (fc1) Copyright (c) 1999 by cisco Systems, Inc."),
        new($"TAC:Home:SW:IOS:Specials for info", "TAC:Home:SW:IOS:Specials for info"),
        new($"TAC:Home:SW:IOS:Specials for info Copyright (c) {Year}-{LastYear} by cisco Systems, Inc.", "TAC:Home:SW:IOS:Specials for info Copyright (c) 1986-2000 by cisco Systems, Inc."),
        new($"{Platform} platform with {Number} Kbytes of main memory", "C2600 platform with 49152 Kbytes of main memory"),
        new($"program load complete, entry point: {Address}, size: {Size}", "program load complete, entry point: 0x80008000, size: 0x8ca18c"),
        new($"Self decompressing the image : {Hashes}", "Self decompressing the image : #################################################"),
        new($"{Hashes}", "################################################################################"),
        new($"Smart Init is disabled.", "Smart Init is disabled."),
        new($"IOMEM set to: {Number}", "IOMEM set to: 25"),
        new($"Using iomem percentage: {Number}", "Using iomem percentage: 25"),
        new($"Image text-base: {Address}, data-base: {Size}", "Image text-base: 0x80008088, data-base: 0x80F3E4C0"),
        new($"Linux Unix (Intel-x86) processor with {Number}K bytes of memory.{Rest}", "Linux Unix (Intel-x86) processor with 874020K bytes of memory.Installed image archive"),
        new($"--- System Configuration Dialog ---", "--- System Configuration Dialog ---"),
        new($"Would you like to enter the initial configuration dialog? [yes/no]: {Rest}", "Would you like to enter the initial configuration dialog? [yes/no]: n"),
        new($"Press RETURN to get started!", "Press RETURN to get started!"),
        new($"Passed", "Passed"),
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
        new($"sec. 52.227-19 and subparagraph (c) (1) (ii) of the Rights in Technical Data and Computer", "sec. 52.227-19 and subparagraph (c) (1) (ii) of the Rights in Technical Data and Computer"),
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
