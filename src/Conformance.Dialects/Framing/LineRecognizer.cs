using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Provenance;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Recognises the lines that are whole log lines by themselves: no longer form begins with them, no free text ends them, and they hold nothing that may be
/// secret. These are nearly all lines of a log; all others need their surroundings. It keeps nothing, so that several threads may share it.
/// </summary>
/// <param name="dialect">Knows the forms.</param>
internal sealed class LineRecognizer(Dialect dialect)
{
    /// <summary>Notes in <paramref name="recognition"/> what the line is.</summary>
    public void Recognize(ReadOnlySpan<byte> text, ref BlockLine line, Recognition recognition)
    {
        var end = text.Length;
        while (end > 0 && Scan.IsBlank(text[end - 1])) end--;
        var start = 0;
        while (start < end && Scan.IsBlank(text[start])) start++;
        if (start == end) return;
        var header = LogHeader.Read(text[start..end]);
        if (dialect.MatchWhole(text[(start + header.BodyStart)..end], recognition.Room) is not { } form) return;
        if (header.BodyStart > 0 && text[start + header.BodyStart] == '%' && ForeignLine.SystemOf(text[start..end]) is not null) return;
        if (form.MayHoldSecret && (StrayMarks.TryFindRun(text, out _) || SecretFinder.MayHoldSecret(text, out _))) return;
        line.Recognized = recognition.Add(form, header, start, end);
    }
}
