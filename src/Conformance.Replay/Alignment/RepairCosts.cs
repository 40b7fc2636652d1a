using Conformance.Protocols.Traces;

namespace Conformance.Replay.Alignment;

/// <summary>
/// What it costs to suppose that a log is not what the device did, in tenths of a lost line. Routers and collectors lose lines, sometimes deliver one late or twice, and
/// do not invent them: a violation costs more than any loss that could explain it. The figures are a choice (ADR 12), and only their order decides.
/// </summary>
internal static class RepairCosts
{
    /// <summary>One line is lost.</summary>
    public const int LostLine = 10;

    /// <summary>One line is lost where numbers or notices tell that messages are missing.</summary>
    public const int KnownLoss = 1;

    /// <summary>One line is lost where a counter tells that messages are missing, but not where: less than to suppose a loss that nothing tells of, more than where something tells of this one.</summary>
    public const int CountedLoss = 5;

    /// <summary>A line overtook another one, and the times of the two do not contradict it; for each one overtaken.</summary>
    public const int Overtaken = 6;

    /// <summary>A line overtook another one, and their times say so.</summary>
    public const int OvertakenByItsTime = 2;

    /// <summary>A line stands twice with the same time.</summary>
    public const int SaidTwice = 2;

    /// <summary>The device did what its table does not allow.</summary>
    public const int Violation = 1000;

    /// <summary>Lines apart that one line can be late by, a choice: what comes later than these is another move, not a late line.</summary>
    public const int Window = 16;

    /// <summary>
    /// What it costs that <paramref name="late"/> stands behind <paramref name="early"/> in the log but happened before it, as the last of <paramref name="lines"/>
    /// lines that overtook it; null where that cannot be.
    /// </summary>
    public static int? Overtaking(in Witness late, in Witness early, int lines)
    {
        if (late.Span.File != early.Span.File || late.Span.FirstLine - early.Span.LastLine > Window) return null;
        if (!late.Time.IsPrinted || !early.Time.IsPrinted) return late.Time.IsPrinted == early.Time.IsPrinted ? Overtaken * lines : null;
        if (!late.Time.TryElapsedSince(early.Time, out var apart)) return null;
        return apart < TimeSpan.Zero ? OvertakenByItsTime : apart == TimeSpan.Zero ? Overtaken * lines : null;
    }

    /// <summary>
    /// What it costs that <paramref name="second"/> is <paramref name="first"/> again; null where it is another line. Without a time nothing tells the same line from the
    /// same move made twice.
    /// </summary>
    public static int? Repeating(in Witness second, in Witness first)
    {
        if (second.Span.File != first.Span.File || second.Span.FirstLine - first.Span.LastLine > Window) return null;
        if (!second.Time.IsPrinted || second.Time != first.Time) return null;
        // In the order they stand, so that the file is read on and not opened anew.
        return IsSame(first.ToEvidence().Text, second.ToEvidence().Text) ? SaidTwice : null;
    }

    /// <summary>A prompt and what was typed behind it may stand in front of one of them, and the next record behind it: a page that lost its line breaks glues them together.</summary>
    private static bool IsSame(string first, string second) => Holds(first, second) || Holds(second, first);

    private static bool Holds(string line, string record)
    {
        var start = line.IndexOf(record, StringComparison.Ordinal);
        return start >= 0 && (start + record.Length == line.Length || !char.IsLetterOrDigit(line[start + record.Length]));
    }
}
