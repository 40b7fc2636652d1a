using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Platform.ShowLogging>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary><c>show logging</c>: the destinations of messages and their counters. The messages of the buffer are log lines as in any log.</summary>
internal sealed class ShowLogging(CommandArguments arguments) : IAnswer
{
    private const string Buffer = "buffer";

    private static readonly Field<string> Kind = Text("destination", Scan.OneOf("Console", "Monitor", "Buffer", "Trap"));
    private static readonly Field<string> Facts = LoggingFacts.Field;
    private static readonly Field<string> Host = Text("host", Scan.Host);
    private static readonly Field<string> Vrf = Text("vrf", VrfLength);
    private static readonly Field<string> File = Text("file", FileLength);
    private static readonly Field<int> Bytes = Int("bytes");
    private static readonly Field<string> Port = Text("interface", Scan.Interface);
    private static readonly Field<string> Discriminator = Text("discriminator", Scan.Word);
    private static readonly Field<string> Filtered = Text("what is filtered", Scan.OneOf("facility", "mnemonics", "msg-body"));
    private static readonly Field<string> Effect = Text("effect", Scan.OneOf("drops", "includes"));
    private static readonly Field<int> Messages = Int("messages per second");
    private static readonly Field<string> Property = Text("property of TLS", Scan.OneOf("tls-profile", "Ciphersuites", "Trustpoint", "TLS version"));
    private static readonly Field<string> VrfName = Text("vrf", Scan.Word);

    private readonly RowsInProgress<LoggingRow> rows = new(new(""));
    private int? bufferSize;
    private bool hasBuffer;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show logging",
        arguments => new ShowLogging(arguments),
        [
            Line(
                $"Syslog logging: {Facts}",
                (answer, line, at) => answer.Begin(new("syslog"), line.Get(Facts), at),
                "Syslog logging: enabled (0 messages dropped, 34 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)",
                "Syslog logging: enabled (0 messages dropped, 0 flushes, 0 overruns)").Opening(),
            Line(
                $"{Kind} logging: {Facts}",
                (answer, line, at) => answer.Begin(new(line.Get(Kind).ToLowerInvariant()), line.Get(Facts), at),
                "Console logging: level debugging, 22827 messages logged, xml disabled,",
                "Trap logging: level informational, 44 message lines logged",
                "Monitor logging: disabled").Opening(),
            Line(
                $"Logging to {Host}{Optional($"{Optional($" ")}({Vrf})")}{Optional($" {Facts}")}",
                (answer, line, at) => answer.BeginHost(line, at),
                "Logging to 10.5.2.1  (udp port 514, audit disabled,",
                "Logging to 10.1.1.1(global) (udp port 514, audit disabled, link up), 44 message lines logged, xml disabled,",
                "Logging to 55.55.55.70  (Mgmt-vrf) (udp port 514, audit disabled,"),
            Line($"Logging to {Host}, {Facts}", (answer, line, at) => answer.BeginHost(line, at), "Logging to 10.1.1.1, 41 message lines logged"),
            Line($"{Facts}", (answer, line, at) => answer.Add(line.Get(Facts), at), "filtering disabled", "link up),", "xml disabled, sequence number disabled"),
            Line($"File logging: {Facts}", (answer, line, at) => answer.Begin(new("file"), line.Get(Facts), at), "File logging: disabled"),
            Line(
                $"File logging: file {File}, {Facts}",
                (answer, line, at) => answer.Begin(new("file"), line.Get(Facts), at),
                "File logging: file flash:syslog, max size 4096, min size 0,"),
            Line($"Persistent logging: {Facts}", (answer, line, at) => answer.Begin(new("persistent"), line.Get(Facts), at), "Persistent logging: disabled"),
            Line(
                $"Persistent logging: enabled, url {File}, {Rest}",
                (answer, _, at) => answer.Begin(new("persistent") { IsEnabled = true }, "", at),
                "Persistent logging: enabled, url disk0:/syslog, disk space 134217728 bytes, file size 16384 bytes, batch size 4096 bytes"),
            Line(
                $"Exception Logging: {Facts}",
                (answer, line, at) => answer.Begin(new("exception"), line.Get(Facts), at),
                "Exception Logging: size (4096 bytes)",
                "Exception Logging: Disabled"),
            Line(
                $"Logging Exception size ({Bytes} bytes)",
                (answer, line, at) => answer.Begin(new("exception") { Size = line.Get(Bytes) }, "", at),
                "Logging Exception size (4096 bytes)"),
            Line($"Log Buffer ({Bytes} bytes):", (answer, line, at) => answer.SetBuffer(line.Get(Bytes), at), "Log Buffer (16384 bytes):").Opening(),
            Context($"Count and timestamp logging messages: {Rest}", "Count and timestamp logging messages: disabled"),
            Context($"Timestamp logging messages: {Rest}", "Timestamp logging messages: enabled"),
            Context($"Logging to: {Rest}", "Logging to: vty2(0)"),
            Context($"No Active Message Discriminator.", "No Active Message Discriminator."),
            Context($"No Inactive Message Discriminator.", "No Inactive Message Discriminator."),
            Context($"Active Message Discriminator:", "Active Message Discriminator:"),
            Context($"Inactive Message Discriminator:", "Inactive Message Discriminator:"),
            Context($"{Discriminator} {Optional($"severity ")}group {Rest}", "EIGRP             severity group drops   4"),
            Context($"{Discriminator} {Filtered} {Effect} {Rest}", "LINKS             facility       drops   LINEPROTO", "test      mnemonics      drops    CONFIG_I"),
            Context($"{Filtered} {Effect} {Rest}", "msg-body       drops    \"Configured from console by cisco\""),
            Context($"rate-limit not to exceed {Messages} messages per second", "rate-limit not to exceed 100 messages per second"),
            Context($"No active filter modules.", "No active filter modules."),
            Context($"Active filter modules:", "Active filter modules:"),
            Context($"Filter modules:{Optional($" {Rest}")}", "Filter modules: flash:/esm.tcl"),
            Context($"ESM: {Rest}", "ESM: 0 messages dropped"),
            Context($"Logging Source-Interface: VRF Name:", "Logging Source-Interface:       VRF Name:"),
            Context($"{Port}{Optional($" {VrfName}")}", "Vlan200", "GigabitEthernet1                Mgmt-intf"),
            Context($"TLS Profiles:{Optional($" {Rest}")}", "TLS Profiles:"),
            Context($"Profile Name: {Rest}", "Profile Name: SYSLOG"),
            Context($"{Property}: {Rest}", "tls-profile: syslog-tls-1", "Ciphersuites:  aes-256-cbc-sha", "Trustpoint: tp1", "TLS version: TLSv1.3"),
            .. RestartLines.Forms,
        ]).OutlastingMessages();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<LoggingRow>(Command.Name, whole, rows.Complete((row, span) => WithSize(row) with { Span = span }), IsComplete: !arguments.IsFiltered)];

    private static int VrfLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)')');
        return end > 0 && text[..end].IndexOfAny(" ,"u8) < 0 ? end : Scan.No;
    }

    private static int FileLength(ReadOnlySpan<byte> text) => text.IndexOfAny(" ,"u8) is > 0 and var end ? end : Scan.No;

    private void Begin(LoggingRow row, string facts, SourceSpan at)
    {
        hasBuffer |= row.Destination == Buffer;
        rows.Begin(LoggingFacts.Add(row, facts), at);
    }

    private void BeginHost(Fields line, SourceSpan at)
    {
        var vrf = line.Find(Vrf) is { } name and not "global" ? name : "";
        Begin(new("host") { Host = line.Get(Host), Vrf = vrf, IsEnabled = true }, line.Find(Facts) ?? "", at);
    }

    private void Add(string facts, SourceSpan at) => rows.Set(LoggingFacts.Add(rows.Current, facts), at);

    /// <summary>The header of the messages gives the size of the buffer that a line above counted.</summary>
    private LoggingRow WithSize(LoggingRow row) => row.Destination == Buffer && bufferSize is { } size ? row with { Size = size } : row;

    private void SetBuffer(int bytes, SourceSpan at)
    {
        bufferSize = bytes;
        if (!hasBuffer) Begin(new(Buffer), "", at);
    }
}
