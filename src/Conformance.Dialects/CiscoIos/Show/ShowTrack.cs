using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show;

/// <summary><c>show track</c>.</summary>
internal sealed class ShowTrack(CommandArguments arguments) : IAnswer
{
    private static readonly Field<int> Number = Int("object");
    private static readonly Field<string> Origin = Text("origin", Scan.UntilBracket);
    private static readonly Field<string> What = Text("what is tracked", Scan.OneOf("line-protocol", "ip routing"));
    private static readonly Field<TrackState> State = OneOf("state", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<string> LastChange = Word("last change");

    private readonly RowsInProgress<TrackRow> rows = new(new(0, "", null, null, "", [], default));

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show track",
        arguments => new ShowTrack(arguments),
        [
            Line(
                $"Track {Number}{Optional($" ({Origin})")}",
                (answer, line, at) => answer.rows.Begin(new(line.Get(Number), "", null, null, "", [], at), at),
                "Track 1 (via HSRP)").Opening(),
            Line(
                $"Interface {Port} {What}",
                (answer, line, at) => answer.Set(answer.Track with { Subject = $"interface {line.Get(Port)} {line.Get(What)}" }, at),
                "Interface FastEthernet0/1 line-protocol"),
            Line($"Line protocol is {State}", (answer, line, at) => answer.Set(answer.Track with { State = line.Get(State) }, at), "Line protocol is Up"),
            Line(
                $"{Changes} change{Optional($"s")}, last change {LastChange}",
                (answer, line, at) => answer.Set(answer.Track with { Changes = line.Get(Changes), LastChange = line.Get(LastChange) }, at),
                "1 change, last change 03:18:22"),
            Context($"Tracked by:", "Tracked by:"),
            Line($"HSRP {Port} {Group}", (answer, line, at) => answer.Set(answer.Track with { Clients = [.. answer.Track.Clients, $"HSRP {line.Get(Port)} {line.Get(Group)}"] }, at), "HSRP FastEthernet0/0 1"),
        ]);

    private TrackRow Track => rows.Current;

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<TrackRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: arguments.Words.Count == 0)];

    private void Set(TrackRow row, SourceSpan at) => rows.Set(row, at);
}
