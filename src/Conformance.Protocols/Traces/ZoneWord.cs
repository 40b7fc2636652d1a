namespace Conformance.Protocols.Traces;

/// <summary>
/// The word of a time zone as a number: twelve of forty signs fit into 64 bits. <c>clock timezone</c> takes any word, and a relay prints an offset (<c>UTC+07:30</c>).
/// </summary>
/// <param name="Code">The word; 0 for none.</param>
public readonly record struct ZoneWord(ulong Code)
{
    /// <summary>The most letters that a word has.</summary>
    public const int Longest = 12;

    /// <summary>Forty to the power of twelve is less than two to the power of 64. The first sign stands for none.</summary>
    private const string Signs = "\0ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-:";

    /// <summary>The word in capitals; null for none.</summary>
    public string? Text
    {
        get
        {
            if (Code == 0) return null;
            Span<char> letters = stackalloc char[Longest];
            var start = Longest;
            for (var rest = Code; rest > 0; rest /= (ulong)Signs.Length) letters[--start] = Signs[(int)(rest % (ulong)Signs.Length)];
            return new(letters[start..]);
        }
    }

    /// <summary>Reads a word of letters, digits, <c>+</c>, <c>-</c> and <c>:</c>; false for one that is longer or has other signs.</summary>
    public static bool TryRead(ReadOnlySpan<byte> word, out ZoneWord zone)
    {
        zone = default;
        if (word.Length is 0 or > Longest) return false;
        var code = 0UL;
        foreach (var letter in word)
        {
            if (SignOf((char)letter) is not (> 0 and var sign)) return false;
            code = (code * (ulong)Signs.Length) + (ulong)sign;
        }

        zone = new(code);
        return true;
    }

    /// <summary>A word; none for null.</summary>
    /// <exception cref="ArgumentException">It is too long, or has other signs than letters, digits, <c>+</c>, <c>-</c> and <c>:</c>.</exception>
    public static ZoneWord Of(string? word) => word is null ? default : OfText(word);

    private static ZoneWord OfText(string word) => TryRead(System.Text.Encoding.UTF8.GetBytes(word), out var zone)
        ? zone
        : throw new ArgumentException($"'{word}' is no zone: it has up to {Longest} letters, digits, '+', '-' and ':'.", nameof(word));

    private static int SignOf(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => letter - 'A' + 1,
        >= 'a' and <= 'z' => letter - 'a' + 1,
        >= '0' and <= '9' => letter - '0' + 27,
        '+' => 37,
        '-' => 38,
        ':' => 39,
        _ => 0,
    };
}
