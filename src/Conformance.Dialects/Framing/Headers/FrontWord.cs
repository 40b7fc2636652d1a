namespace Conformance.Dialects.Framing.Headers;

/// <summary>
/// What a program puts before the lines of several sources that it shows as one: <c>R1  | </c> (docker compose), <c>[R1] </c>, <c>[pod/r1-0/router] </c> (kubectl logs --prefix), <c>[1] R1: </c>
/// (parallel ssh), <c>R1 TAB </c> (GNU parallel --tag); a clock alone (<c>ts %.T</c>), and the length of a message in a stream (RFC 6587 §3.4.1).
/// </summary>
/// <param name="Host">The source; not printed where it names none.</param>
/// <param name="Length">Bytes of it, with the blanks behind it; 0 where there is none.</param>
/// <param name="IsMarked">Whether more than a blank sets it apart.</param>
internal readonly record struct FrontWord(HeaderPart Host, int Length, bool IsMarked)
{
    /// <summary>More bytes than it has up to its bracket.</summary>
    private const int Longest = 80;

    private static ReadOnlySpan<byte> Pod => "pod/"u8;

    /// <summary>Reads it at the start of a line, before a header or, where it names a device as people call one, before a message.</summary>
    public static FrontWord Read(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || Timestamp.TryRead(text, out _, out _, out _)) return default;
        var front = text[0] == '[' ? ReadBrackets(text) : ReadWord(text);
        if (front.Length == 0 || front.Length >= text.Length) return default;
        var rest = text[front.Length..];
        return HeaderSigns.IsDatedAnyhow(rest) || (front.IsMarked && (IsBefore(rest) || DeviceName.IsOne(front.Host.In(text)))) ? front : default;
    }

    private static bool IsBefore(ReadOnlySpan<byte> rest) =>
        TerminalStamp.Length(rest) > 0 || SyslogMessage.IsOne(rest) || HeaderWords.PriorityLength(rest, out _) > 0 || Timestamp.TryRead(rest, out _, out _);

    private static FrontWord ReadBrackets(ReadOnlySpan<byte> text)
    {
        var end = text[..Math.Min(text.Length, Longest)].IndexOf((byte)']');
        if (end < 2 || end + 1 >= text.Length || text[end + 1] is not ((byte)' ' or (byte)'\t')) return default;
        var inside = text[1..end];
        var behind = HeaderWords.BehindBlanks(text, end + 1);
        if (IsNamed(inside)) return new(new(1, inside.Length), behind, IsMarked: true);
        if (inside.StartsWith(Pod))
        {
            var name = inside[Pod.Length..];
            var slash = name.IndexOf((byte)'/');
            return new(new(1 + Pod.Length, slash < 0 ? name.Length : slash), behind, IsMarked: true);
        }

        var word = HeaderWords.Word(text[behind..]);
        if (inside.ContainsAnyExceptInRange((byte)'0', (byte)'9') || word is not [.., (byte)':'] || !IsNamed(word[..^1])) return default;
        return new(new(behind, word.Length - 1), HeaderWords.BehindBlanks(text, behind + word.Length), IsMarked: true);
    }

    private static FrontWord ReadWord(ReadOnlySpan<byte> text)
    {
        var word = text[..Math.Max(text[..Math.Min(text.Length, Longest)].IndexOfAny((byte)' ', (byte)'\t'), 0)];
        if (word.IsEmpty) return default;
        var behind = HeaderWords.BehindBlanks(text, word.Length);
        if (IsClock(word)) return new(default, behind, IsMarked: false);
        if (!word.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return behind < text.Length && text[behind] == '<' ? new(default, behind, IsMarked: true) : default;
        var isBarred = behind + 1 < text.Length && text[behind] == '|' && text[behind + 1] == ' ';
        if (!(IsNamed(word) || (isBarred && HeaderWords.IsHost(word) && LevelWord.Length(text) == 0))) return default;
        return new(new(0, word.Length), isBarred ? HeaderWords.BehindBlanks(text, behind + 1) : behind, isBarred);
    }

    /// <summary>Whether a word is an address, or what people call a device: other words before a message are levels, marks of a page, or an author's.</summary>
    private static bool IsNamed(ReadOnlySpan<byte> word) => HeaderWords.IsAddress(word) || DeviceName.IsOne(word);

    private static bool IsClock(ReadOnlySpan<byte> word)
    {
        var at = new StampCursor(word);
        return at.TryTakeClock(out _, out _) && at.Rest.IsEmpty;
    }
}
