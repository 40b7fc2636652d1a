using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// Puts a damaged line together again, only where it is certain what the device printed. The causes are tried in the order of what they prove: a prompt in the
/// middle leaves the rest of the line behind; markup and ping marks are seen where a line that began as a known one stops being it; a remark begins where a whole line
/// ends.
/// </summary>
/// <param name="cut">Joins a line that a prompt cut.</param>
/// <param name="test">Says how a text, header and all, fits the lines of the dialect.</param>
internal sealed class LineMender(PromptCut cut, FitTest test)
{
    /// <summary>The longest header in which marks are looked for.</summary>
    private const int LongestHeader = 40;

    private readonly StrayMarks strayMarks = new();

    /// <summary>Mends a line that is none as it stands.</summary>
    /// <param name="text">The line, header and all.</param>
    /// <param name="reach">How far it could be followed, bytes; with lines behind it, that may be more than it has.</param>
    public Repair Mend(ReadOnlySpan<byte> text, int reach)
    {
        reach = Math.Min(reach, text.Length);
        if (cut.Join(text, default, test) is { IsDone: true } joined) return joined;
        if (ItemMark.Length(text) is > 0 and var mark && test(text[mark..]) is { Fits: true, IsOpenEnded: false }) return Repair.Of(text[mark..]);
        var end = EndOfWord(text, reach);
        if ((InlineMarkup.IsIn(text[reach..end]) || InlineMarkup.HoldsEntity(text)) && InlineMarkup.Undo(text) is var plain && test(plain).Fits) return Repair.Of(plain);
        if (reach > 0 && Remark.IsOne(text[reach..]) && test(text[..reach].TrimEnd(" \t*"u8)) is { Fits: true } or { MayGoOn: true }) return Repair.Of(text[..reach].TrimEnd(" \t*"u8));
        if (TryCutRemark(text, out var whole)) return Repair.Of(whole);
        if (ScreenWrap.TryJoin(text, out var joint) && test(joint).Fits) return Repair.Of(joint);
        return strayMarks.Remove(text, StrayMarks.StartOfRun(text, reach), reach > 0 ? end : Math.Max(end, Math.Min(LongestHeader, text.Length)), test);
    }

    /// <summary>Mends a line that is one as it stands and yet not the whole one, or more than it.</summary>
    /// <param name="text">The line, header and all.</param>
    /// <param name="fit">How it fits.</param>
    /// <param name="values">Its values, counted from the body.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    public Repair MendWhole(ReadOnlySpan<byte> text, Fit fit, ReadOnlySpan<Captured> values, int bodyStart)
    {
        if (cut.IsPossible && cut.Join(text, fit, test) is { IsDone: true } joined) return joined;
        if (fit.IsOpenEnded && TryCutRemark(text, out var whole)) return Repair.Of(whole);
        if (!StrayMarks.TryFindRun(text, out var run) || !IsInside(values, run - bodyStart, out var isLast)) return default;
        return isLast && fit.IsOpenEnded ? strayMarks.RemoveLong(text, run, test) : strayMarks.Remove(text, run, run + 1, test);
    }

    /// <summary>A phrase of any words, as that of a tracked object is one, is followed into the remark behind its line.</summary>
    private bool TryCutRemark(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> line)
    {
        line = Remark.TryFind(text, out var start) ? text[..start].TrimEnd(" \t*"u8) : default;
        return !line.IsEmpty && test(line).Fits;
    }

    private static bool IsInside(ReadOnlySpan<Captured> values, int place, out bool isLast)
    {
        isLast = false;
        for (var index = 0; index < values.Length; index++)
        {
            isLast = index == values.Length - 1;
            if (place >= values[index].Start && place < values[index].Start + values[index].Length) return true;
        }

        return false;
    }

    private static int EndOfWord(ReadOnlySpan<byte> text, int start)
    {
        while (start < text.Length && Scan.IsBlank(text[start])) start++;
        var length = Scan.Word(text[start..]);
        return length < 0 ? text.Length : start + length;
    }
}
