using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>Where messages are known to be missing from a device's log: by their numbers, or by a notice. Later lines of a file come later.</summary>
internal sealed class LossLog
{
    private readonly List<(int File, int After, int Line)> losses = [];

    /// <summary>Messages are missing between two lines.</summary>
    /// <param name="file">The file's index.</param>
    /// <param name="after">The last line before them, 1-based; 0 where that is unknown.</param>
    /// <param name="line">The line behind them.</param>
    public void Add(int file, int after, int line) => losses.Add((file, after, line));

    /// <summary>Whether some of them are missing between two lines.</summary>
    public bool IsKnownBetween(Witness earlier, Witness later)
    {
        for (var i = losses.Count - 1; i >= 0 && losses[i].File == later.Span.File && losses[i].Line > earlier.Span.LastLine; i--)
        {
            if (losses[i].After >= earlier.Span.FirstLine && losses[i].Line <= later.Span.LastLine) return true;
        }

        return false;
    }
}
