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
    private readonly KnownLines knownLines = new();

    /// <summary>Finds out what the lines of a block are: all headers first, so that the processor fetches many known lines at once.</summary>
    /// <param name="block">The lines.</param>
    /// <param name="recognition">Receives what is found out.</param>
    public void Recognize(LineBlock block, Recognition recognition)
    {
        recognition.Begin(block.Count);
        for (var index = 0; index < block.Count; index++) ReadHeader(block, index, ref recognition[index]);
        for (var index = 0; index < block.Count; index++) recognition[index].Known?.Fetch();
        for (var index = 0; index < block.Count; index += recognition[index].Lines)
        {
            recognition[index].Lines = 1;
            if (recognition[index].Length > 0) Recognize(block, index, recognition);
        }
    }

    private void ReadHeader(LineBlock block, int index, ref RecognizedPlace place)
    {
        (place.Form, place.Known, place.Length) = (null, null, 0);
        if (block[index].IsPiece) return;
        var text = block.TextOf(index, out place.Start);
        place.Length = text.Length;
        LogHeader.Read(text, out place.Header);
        place.Hash = KnownLines.HashOf(place.Header.Host.In(text), text[place.Header.BodyStart..]);
        place.Known = knownLines.Find(place.Hash);
    }

    private void Recognize(LineBlock block, int index, Recognition recognition)
    {
        ref var place = ref recognition[index];
        var text = block.TextOf(index, place);
        var body = text[place.Header.BodyStart..];
        var host = place.Header.Host.In(text);
        if (place.Known is { } known && known.Is(host, body))
        {
            if (!IsForeign(text, place.Header)) Recognition.Note(ref place, known);
            return;
        }

        var found = dialect.Walk(body, recognition.Room);
        var count = 1;
        while (found.MayGoOn && IsWritten(block, index + count, recognition))
        {
            ref readonly var next = ref recognition[index + count];
            var below = block.TextOf(index + count, next);
            if (IsOfAnotherHost(text, place.Header, below, next.Header))
            {
                if (found.End is null || GoesOnBehind(block, index, count, recognition)) return;
                break;
            }

            var begins = dialect.BeginsLogLine(below[next.Header.BodyStart..]);
            if (begins || (next.Header.IsCertain && !next.Header.IsOnlyRelays)) break;
            if (next.Start == 0 || next.Header.IsOnlyRelays || block.IsAtEdge(index + count - 1) || count == LineBuffer.Lookahead) return;
            body = count == 1 ? recognition.Join(body, below) : recognition.Join(below);
            found = dialect.Walk(body, recognition.Room);
            count++;
        }

        if (found.End is not { } form || form.Holes.EndWithFreeText || (found.MayGoOn && !IsWritten(block, index + count, recognition)) || IsForeign(text, place.Header)) return;
        if (form.Holes.MayHoldPrompt && Prompt.HasMark(body)) return;
        if (form.MayHoldSecret && (StrayMarks.TryFindRun(body, out _) || SecretFinder.MayHoldSecret(body, out _))) return;
        if (!found.MayGoOn && count == 1) knownLines.Note(place.Hash, host, body, form, recognition.Room[..form.Holes.Count]);
        recognition.Note(ref place, form, count);
    }

    /// <summary>Whether the next line of the same host is none that begins a record, or stands in another block. One too far away is not looked for.</summary>
    private bool GoesOnBehind(LineBlock block, int index, int count, Recognition recognition)
    {
        ref readonly var place = ref recognition[index];
        var text = block.TextOf(index, place);
        for (; count <= LineBuffer.Lookahead && index + count < block.Count; count++)
        {
            ref readonly var next = ref recognition[index + count];
            var below = block.TextOf(index + count, next);
            if (!IsOfAnotherHost(text, place.Header, below, next.Header)) return next.Header.IsOnlyRelays && !dialect.BeginsLogLine(below[next.Header.BodyStart..]);
        }

        return index + count >= block.Count;
    }

    /// <summary>Whether a relay received the line below from another host: the record may go on behind it.</summary>
    private static bool IsOfAnotherHost(ReadOnlySpan<byte> text, in LogHeader header, ReadOnlySpan<byte> below, in LogHeader next) =>
        header.IsRelayed && next.IsRelayed && !next.RelayHost.In(below).SequenceEqual(header.RelayHost.In(text));

    /// <summary>Whether there is a line in the block, and something in it.</summary>
    private static bool IsWritten(LineBlock block, int index, Recognition recognition) => index < block.Count && recognition[index].Length > 0;

    private static bool IsForeign(ReadOnlySpan<byte> text, in LogHeader header) =>
        header.BodyStart > 0 && header.BodyStart < text.Length && text[header.BodyStart] == '%' && ForeignLine.SystemOf(text) is not null;
}
