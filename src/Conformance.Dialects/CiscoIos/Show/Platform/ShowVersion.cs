using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Platform.ShowVersion>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary><c>show version</c> of IOS since 11 and of IOS-XE.</summary>
internal sealed class ShowVersion(CommandArguments arguments) : IAnswer
{
    private static readonly Field<string> Family = new PhraseField("family");
    private static readonly Field<string> Software = Text("software", Scan.UntilBracket);
    private static readonly Field<string> Release = Text("release", Scan.Item);
    private static readonly Field<string> City = Text("city", UntilSquareBracket);
    private static readonly Field<string> Host = Text("host name", Scan.Host);
    private static readonly Field<string> Uptime = Text("uptime", UptimeLength);
    private static readonly Field<string> File = Text("file", Scan.UntilQuote);
    private static readonly Field<string> Platform = new PhraseField("platform");
    private static readonly Field<string> Processor = Text("processor", Scan.UntilBracket);
    private static readonly Field<string> Engine = Text("engine", Scan.Word);
    private static readonly Field<string> Revision = Text("revision", Scan.UntilBracket);
    private static readonly Field<string> Memory = Text("memory", Scan.Word);
    private static readonly Field<string> Serial = Text("serial", Scan.Host);
    private static readonly Field<string> Register = Text("register", Scan.Hex);
    private static readonly Field<string> NextRegister = Text("next register", Scan.Hex);

    private VersionRow row = new();
    private SourceSpan span;
    private bool hasRow;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show version",
        arguments => new ShowVersion(arguments),
        [
            Sets($"Cisco IOS XE Software, Version {Rest}", (row, line) => row with { XeRelease = line.Get(Rest) }, "Cisco IOS XE Software, Version 16.09.03").Opening(),
            Sets($"IOS XE Version: {Rest}", (row, line) => row with { XeRelease = line.Get(Rest) }, "IOS XE Version: 03.09.01.S"),
            Sets(
                $"Cisco IOS Software{Optional($" [{City}]")}, {Optional($"IOS-XE Software, ")}{Family} ({Software}), {Optional($"Experimental ")}Version {Release}{Optional($"{Optional($",")} {Rest}")}",
                Identify,
                "Cisco IOS Software, 7200 Software (C7200-ADVENTERPRISEK9-M), Version 15.2(4)M6, RELEASE SOFTWARE (fc2)",
                "Cisco IOS Software, IOS-XE Software, Catalyst L3 Switch Software (CAT3K_CAA-UNIVERSALK9-M), Version 03.06.05E RELEASE SOFTWARE (fc2)",
                "Cisco IOS Software [Bengaluru], Catalyst L3 Switch Software (CAT9K_IOSXE), Experimental Version 17.6.20210302:012459 [S2C-build-polaris_dev 149]").Opening(),
            Sets(
                $"IOS (tm) {Family} ({Software}), {Optional($"Experimental ")}Version {Release}{Optional($"{Optional($",")} {Rest}")}",
                Identify,
                "IOS (tm) 7200 Software (C7200-A3JK9S-M), Version 12.3(7)T1, RELEASE SOFTWARE (fc2)").Opening(),
            Context($"Cisco Internetwork Operating System Software", "Cisco Internetwork Operating System Software").Opening(),
            Sets(
                $"ROM:{Optional($" {Rest}")}",
                (row, line) => row with { Rom = Joined(row.Rom, line.Find(Rest) ?? "") },
                "ROM: System Bootstrap, Version 12.2(4r)B2, RELEASE SOFTWARE (fc2)",
                "ROM:"),
            Sets($"BOOTLDR: {Rest}", (row, line) => row with { BootLoader = line.Get(Rest) }, "BOOTLDR: System Bootstrap, Version 17.5.2r, RELEASE SOFTWARE (P)"),
            Sets(
                $"BOOTFLASH: {Rest}",
                (row, line) => row with { BootLoader = line.Get(Rest) },
                "BOOTFLASH: 3000 Bootstrap Software (IGS-RXBOOT), Version 10.2(8a), RELEASE SOFTWARE (fc1)"),
            Sets(
                $"{Host} uptime is {Uptime}",
                (row, line) => row with { Hostname = line.Get(Host), Uptime = line.Get(Uptime) },
                "7204VXR-1 uptime is 2 years, 31 weeks, 6 days, 9 hours, 55 minutes").Opening(),
            Sets(
                $"System returned to ROM by {Rest}",
                (row, line) => row with { ReturnedToRomBy = line.Get(Rest) },
                "System returned to ROM by reload at 22:55:31 MET-DST Fri Jul 25 2014").Opening(),
            Sets($"System restarted at {Rest}", (row, line) => row with { RestartedAt = line.Get(Rest) }, "System restarted at 09:09:22 UTC Tue Apr 9 2013").Opening(),
            Sets($"System restarted by {Rest}", (row, line) => row with { ReturnedToRomBy = line.Get(Rest) }, "System restarted by power-on"),
            Sets(
                $"System image file is \"{File}\"{Optional($", {Rest}")}",
                (row, line) => row with { ImageFile = line.Get(File) },
                "System image file is \"disk1:c7200-a3jk9s-mz.123-7.T1\"",
                "System image file is \"slot0:rsp-jsv-mz\", booted via slot0").Opening(),
            Sets($"Last reload reason: {Rest}", (row, line) => row with { ReloadReason = line.Get(Rest) }, "Last reload reason: Reload Command"),
            Sets(
                $"Last reset from {Rest}",
                (row, line) => row with { ReloadReason = row.ReloadReason.Length > 0 ? row.ReloadReason : line.Get(Rest) },
                "Last reset from power-on"),
            Sets(
                $"{Platform} ({Processor}) processor{Optional($" (revision {Revision})")} with {Memory} bytes of {Optional($"physical ")}memory.",
                (row, line) => row with { Platform = Model(line.Get(Platform)), Processor = line.Get(Processor), Memory = line.Get(Memory) },
                "cisco C9300-24P (X86) processor with 1333273K/6147K bytes of memory.",
                "Cisco 7204VXR (NPE400) processor (revision A) with 491520K/32768K bytes of memory.").Opening(),
            Sets(
                $"{Platform} (revision {Revision}) with {Optional($"{Optional($"{Engine} ")}with ")}{Memory} bytes of memory.",
                (row, line) => row with { Platform = Model(line.Get(Platform)), Processor = line.Find(Engine) ?? row.Processor, Memory = line.Get(Memory) },
                "Cisco C881-K9 (revision 1.0) with 944128K/104448K bytes of memory.",
                "Cisco CISCO3945-CHASSIS (revision 1.1) with C3900-SPE150/K9 with 2027520K/69632K bytes of memory.").Opening(),
            Sets(
                $"Processor board ID {Serial}{Optional($", with hardware revision {Rest}")}{Optional($" ({Revision})")}",
                (row, line) => row with { Serial = line.Get(Serial) },
                "Processor board ID FHK102KKKKK, with hardware revision 0000",
                "Processor board ID JAD05480E4Q (2718501421)").Opening(),
            Sets(
                $"Configuration register is {Register}{Optional($" (will be {NextRegister} at next reload)")}",
                (row, line) => row with { ConfigRegister = line.Get(Register), NextConfigRegister = line.Find(NextRegister) ?? "" },
                "Configuration register is 0x2102",
                "Configuration register is 0x2000 (will be 0x2002 at next reload)").Opening(),
            .. VersionNotices.Lines.Select(Notice),
            .. VersionHardware.Forms,
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<VersionRow>(Command.Name, whole, hasRow ? [row with { Span = span }] : [], IsComplete: !arguments.IsFiltered)];

    private static AnswerForm<ShowVersion> Sets(LineTemplate template, VersionChange change, params string[] samples) =>
        Line(template, (answer, line, at) => answer.Set(change(answer.row, line), at), samples);

    private static AnswerForm<ShowVersion> Notice(string line)
    {
        var template = new LineTemplate(line.Length, 0);
        template.AppendLiteral(line);
        return Context(template, line);
    }

    private static VersionRow Identify(VersionRow row, Fields line)
    {
        var family = line.Get(Family).Trim();
        return row with
        {
            Family = family.EndsWith(" Software", StringComparison.Ordinal) ? family[..^" Software".Length].Trim() : family,
            Software = line.Get(Software),
            Release = line.Get(Release),
            Train = IosTrain.Of(line.Get(Release)),
            ReleaseNote = line.Find(Rest) ?? "",
        };
    }

    /// <summary>What two lines of the same name say.</summary>
    private static string Joined(string first, string second) => first.Length > 0 && second.Length > 0 ? $"{first}; {second}" : first + second;

    /// <summary>The platform without its maker.</summary>
    private static string Model(string platform) => platform.StartsWith("cisco ", StringComparison.OrdinalIgnoreCase) ? platform["cisco ".Length..] : platform;

    /// <summary>Numbers with units to the end of the line: <c>3 weeks, 6 days, 32 minutes</c>.</summary>
    private static int UptimeLength(ReadOnlySpan<byte> text)
    {
        foreach (var range in text.Split((byte)','))
        {
            var part = text[range].Trim((byte)' ');
            var unit = part.IndexOf((byte)' ');
            if (unit <= 0 || part[..unit].IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0 || part[(unit + 1)..].IndexOfAnyExceptInRange((byte)'a', (byte)'z') >= 0) return Scan.No;
        }

        return text.Length > 0 ? text.Length : Scan.No;
    }

    private static int UntilSquareBracket(ReadOnlySpan<byte> text) => text.IndexOf((byte)']') is >= 0 and var end ? end : Scan.CutShort;

    private void Set(VersionRow changed, SourceSpan at)
    {
        row = changed.Release == row.Release ? changed : changed with { ReleaseSpan = at };
        span = hasRow ? span with { LastLine = at.LastLine } : at;
        hasRow = true;
    }
}
