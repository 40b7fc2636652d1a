using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>
/// Where messages are known to be missing from a device's log: by their numbers or by a notice, between two lines; by a counter, somewhere before the capture that shows it. Later lines of
/// a file come later.
/// </summary>
internal sealed class LossLog
{
    private readonly List<(int File, int After, int Line)> losses = [];
    private readonly List<CountedLoss> counted = [];

    /// <summary>Messages are missing between two lines.</summary>
    /// <param name="file">The file's index.</param>
    /// <param name="after">The last line before them, 1-based; 0 where that is unknown.</param>
    /// <param name="line">The line behind them.</param>
    public void Add(int file, int after, int line) => losses.Add((file, after, line));

    /// <summary>Messages are missing somewhere before a capture.</summary>
    public void Add(CountedLoss loss) => counted.Add(loss);

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

    private bool IsKnownBetween(in Witness earlier, in Witness later)
    {
        for (var i = losses.Count - 1; i >= 0 && losses[i].File == later.Span.File && losses[i].Line > earlier.Span.LastLine; i--)
        {
            if (losses[i].After >= earlier.Span.FirstLine && losses[i].Line <= later.Span.LastLine) return true;
        }

        return false;
    }
}
