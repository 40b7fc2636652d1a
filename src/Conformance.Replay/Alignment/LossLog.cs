using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>
/// Where messages are known to be missing from a device's log: by their numbers or by a notice, between two lines; by a counter, somewhere before the capture that shows it; and where its
/// numbers tell that none is. Later lines of a file come later.
/// </summary>
internal sealed class LossLog
{
    /// <summary>
    /// Within so short a time nobody switches a debug off and on again, or configures what is logged: what is switched off takes no numbers (ADR 14).
    /// </summary>
    private static readonly TimeSpan NoCommandFits = TimeSpan.FromSeconds(1);

    private readonly List<(int File, int After, int Line)> losses = [];
    private readonly List<CountedLoss> counted = [];
    private (int File, int FirstLine, int LastLine, long Number) run;

    /// <summary>Messages are missing between two lines.</summary>
    /// <param name="file">The file's index.</param>
    /// <param name="after">The last line before them, 1-based; 0 where that is unknown.</param>
    /// <param name="line">The line behind them.</param>
    public void Add(int file, int after, int line) => losses.Add((file, after, line));

    /// <summary>Messages are missing somewhere before a capture.</summary>
    public void Add(CountedLoss loss) => counted.Add(loss);

    /// <summary>A record passes, with the number of <c>service sequence-numbers</c>; 0 where it has none.</summary>
    public void Passed(long number, in SourceSpan at)
    {
        var runsOn = number > 0 && number == run.Number + 1 && at.File == run.File;
        run = (at.File, runsOn ? run.FirstLine : at.FirstLine, at.FirstLine, number);
    }

    /// <summary>What comes next may not follow on what came before: the device restarted, was configured, or says that messages were dropped.</summary>
    public void Break() => run = default;

    /// <summary>What it costs to suppose that so many lines are lost between two lines.</summary>
    public LossPrice PriceOf(Witness earlier, Witness later, int lines)
    {
        if (IsKnownBetween(earlier, later)) return new(lines * RepairCosts.KnownLoss, null);
        foreach (var loss in counted)
        {
            if (loss.MayExplain(earlier, later, lines)) return new(lines * RepairCosts.CountedLoss, loss);
        }

        return new(lines * RepairCosts.LostLine, null);
    }

    /// <summary>Whether the numbers run on from one line to another, the last that passed.</summary>
    public bool RunsOn(in Witness earlier, in Witness later) =>
        run.Number > 0 && later.Span.File == run.File && later.Span.FirstLine == run.LastLine && earlier.Span.File == run.File && earlier.Span.FirstLine >= run.FirstLine;

    /// <summary>Whether the numbers run on between two lines in so short a time that nothing else can have kept a message out of the log.</summary>
    public bool IsNumberedThrough(in Witness earlier, in Witness later) =>
        RunsOn(earlier, later)
        && !earlier.IsReassembled && !later.IsReassembled && earlier.Time.Quality == later.Time.Quality
        && Interval.TryBetween(earlier.Time, later.Time, out var elapsed) && elapsed.Max <= NoCommandFits;

    private bool IsKnownBetween(in Witness earlier, in Witness later)
    {
        for (var i = losses.Count - 1; i >= 0 && losses[i].File == later.Span.File && losses[i].Line > earlier.Span.LastLine; i--)
        {
            if (losses[i].After >= earlier.Span.FirstLine && losses[i].Line <= later.Span.LastLine) return true;
        }

        return false;
    }
}
