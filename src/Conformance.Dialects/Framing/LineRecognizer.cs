using Conformance.Dialects.Framing.Damage;
using Conformance.Dialects.Provenance;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Recognises the lines that are whole log lines by themselves, or with the indented lines below them: no longer form begins with them, no free text ends them, and
/// they hold nothing that may be secret. These are nearly all lines of a log; all others need their surroundings. Several threads may share it.
/// </summary>
/// <param name="dialect">Knows the forms.</param>
internal sealed class LineRecognizer(Dialect dialect)
{
    private readonly KnownBodies knownBodies = new();

    /// <summary>Notes in <paramref name="recognition"/> what the line of an index is.</summary>
    /// <param name="block">Its block.</param>
    /// <param name="index">The line.</param>
    /// <param name="recognition">Receives what is found out.</param>
    /// <returns>Its number in <paramref name="recognition"/>; 0 where it is not recognised.</returns>
    public int Recognize(LineBlock block, int index, Recognition recognition)
    {
        var text = block.TextOf(index, out var start);
        if (text.IsEmpty) return 0;
        var header = LogHeader.Read(text);
        var body = text[header.BodyStart..];
        if (knownBodies.TryFind(body, out var hash, out var known)) return IsForeign(text, header) ? 0 : recognition.Add(known, header, start, text.Length);
        var place = dialect.Walk(body, recognition.Room);
        var count = 1;
        while (place.MayGoOn && block.TryTextBelow(index + count, out var below, out var isIndented) && !BeginsAfresh(below))
        {
            if (!isIndented || block.IsAtEdge(index + count - 1) || count == LineBuffer.Lookahead) return 0;
            body = count == 1 ? recognition.Join(body, below) : recognition.Join(below);
            place = dialect.Walk(body, recognition.Room);
            count++;
        }

        if (place.End is not { } form || form.Holes.EndWithFreeText || (place.MayGoOn && !block.TryTextBelow(index + count, out _, out _)) || IsForeign(text, header)) return 0;
        if (form.MayHoldSecret && (StrayMarks.TryFindRun(body, out _) || SecretFinder.MayHoldSecret(body, out _))) return 0;
        if (!place.MayGoOn && count == 1) knownBodies.Note(hash, body, form, recognition.Room[..form.Holes.Count]);
        return recognition.Add(form, header, start, text.Length, count);
    }

    private bool BeginsAfresh(ReadOnlySpan<byte> text) => LogHeader.Read(text).IsCertain || dialect.BeginsLogLine(text);

    private static bool IsForeign(ReadOnlySpan<byte> text, in LogHeader header) =>
        header.BodyStart > 0 && header.BodyStart < text.Length && text[header.BodyStart] == '%' && ForeignLine.SystemOf(text) is not null;
}
