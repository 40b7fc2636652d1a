using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Tracking.ShowTrack>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary><c>show track</c>, also with <c>brief</c>, an object's number or a kind of objects behind it.</summary>
internal sealed class ShowTrack(CommandArguments arguments) : IAnswer
{
    private static readonly Field<int> ObjectNumber = Int("object");
    private static readonly Field<string> Origin = Text("origin", Scan.UntilBracket);

    private readonly RowsInProgress<TrackRow> rows = new(new() { Number = 0 });
    private bool isBrief = arguments.Has("brief");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show track",
        arguments => new ShowTrack(arguments),
        [
            Line(
                $"Track {ObjectNumber}{Optional($" ({Origin})")}",
                (answer, line, at) => answer.rows.Begin(new() { Number = line.Get(ObjectNumber) }, at),
                "Track 1",
                "Track 1 (via HSRP)").Beginning().Opening(),
            .. TrackedSubjectLines.Forms,
            .. TrackedStateLines.Forms,
            .. TrackClientLines.Forms,
            .. TrackBriefLines.Forms,
        ]);

    /// <summary>The object that lines add to.</summary>
    public TrackRow Track => rows.Current;

    /// <summary>Sets what a line says about the object.</summary>
    public void Set(TrackRow row, SourceSpan at) => rows.Set(row, at);

    /// <summary>Sets what is tracked. A second subject without a header between belongs to an object whose header was not read.</summary>
    public void SetSubject(string subject, SourceSpan at)
    {
        if (Track.Subject.Length > 0) rows.End();
        Set(Track with { Subject = subject }, at);
    }

    /// <summary>Notes that the answer is the one-line-per-object form.</summary>
    public void NoteBrief() => isBrief = true;

    /// <summary>Adds an object that stands in one line.</summary>
    public void AddBrief(TrackRow row, SourceSpan at)
    {
        isBrief = true;
        rows.Begin(row, at);
        rows.End();
    }

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
    [
        new Capture<TrackRow>(
            isBrief ? "show track brief" : Command.Name,
            whole,
            rows.Complete((row, span) => row with { Span = span }),
            IsComplete: !arguments.IsFiltered && arguments.Words.All(word => word == "brief")),
    ];
}
