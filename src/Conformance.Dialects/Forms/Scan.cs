using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>The shapes of values that devices print. Each scanner takes the longest run of its bytes.</summary>
internal static class Scan
{
    /// <summary>There is no such value here.</summary>
    public const int No = -1;

    /// <summary>The text ends before the value can.</summary>
    public const int CutShort = -2;

    /// <summary>Bytes of <c>0000.0c07.ac01</c>.</summary>
    private const int ShortestMac = 14;

    /// <summary>Whether <paramref name="value"/> is a blank or a tab.</summary>
    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>An unsigned decimal number.</summary>
    public static int Digits(ReadOnlySpan<byte> text) => ByteClass.Run(text, ByteClass.Digit);

    /// <summary>A decimal number with an optional minus sign.</summary>
    public static int SignedDigits(ReadOnlySpan<byte> text)
    {
        var sign = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = Digits(text[sign..]);
        return digits == No ? No : sign + digits;
    }

    /// <summary>A hexadecimal number, with or without <c>0x</c>.</summary>
    public static int Hex(ReadOnlySpan<byte> text)
    {
        var prefix = text.StartsWith("0x"u8) || text.StartsWith("0X"u8) ? 2 : 0;
        var digits = ByteClass.Run(text[prefix..], ByteClass.Hex);
        return digits == No ? No : prefix + digits;
    }

    /// <summary>Everything up to the next blank.</summary>
    public static int Word(ReadOnlySpan<byte> text) => ByteClass.Run(text, ByteClass.Word);

    /// <summary>Everything up to the next blank, or to the comma behind it.</summary>
    public static int Item(ReadOnlySpan<byte> text)
    {
        var length = Word(text);
        return length > 0 && text[length - 1] == ',' ? NoneIfEmpty(length - 1) : length;
    }

    /// <summary>A name of letters, digits and <c>_ - . / :</c>: interfaces, crypto maps.</summary>
    public static int Name(ReadOnlySpan<byte> text) => WithoutEndMark(text, ByteClass.Run(text, ByteClass.Name));

    /// <summary>An interface: a type that begins with a letter, and its number: <c>FastEthernet0/0.100</c>, <c>Vl10</c>.</summary>
    public static int Interface(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !ByteClass.Is(text[0], ByteClass.Letter)) return No;
        var length = Name(text);
        if (length > 1 && !AreDotsBetweenDigits(text[..length])) return No;
        return length > 1 && (ByteClass.Is(text[length - 1], ByteClass.Digit) || text[..length].ContainsAnyInRange((byte)'0', (byte)'9')) ? length : No;
    }

    /// <summary>The full stop before a subinterface has a digit on both sides; the marks of a ping have none.</summary>
    private static bool AreDotsBetweenDigits(ReadOnlySpan<byte> name)
    {
        for (var dot = name.IndexOf((byte)'.'); dot >= 0; dot = name.IndexOf((byte)'.'))
        {
            if (dot == 0 || dot + 1 == name.Length || !ByteClass.Is(name[dot - 1], ByteClass.Digit) || !ByteClass.Is(name[dot + 1], ByteClass.Digit)) return false;
            name = name[(dot + 1)..];
        }

        return true;
    }

    /// <summary>A host's name or address: letters, digits and <c>_ - . :</c>.</summary>
    public static int Host(ReadOnlySpan<byte> text) => WithoutEndMark(text, ByteClass.Run(text, ByteClass.Host));

    /// <summary>A colon or full stop behind a name belongs to the sentence.</summary>
    private static int WithoutEndMark(ReadOnlySpan<byte> text, int length)
    {
        while (length > 0 && text[length - 1] is (byte)':' or (byte)'.') length--;
        return NoneIfEmpty(length);
    }

    /// <summary>An IPv4 or IPv6 address; a single colon behind it belongs to the sentence.</summary>
    public static int Address(ReadOnlySpan<byte> text)
    {
        var dotted = DottedQuad(text);
        if (dotted > 0) return dotted;
        var colons = ByteClass.Run(text, ByteClass.IPv6);
        if (colons > 1 && text[colons - 1] == ':' && text[colons - 2] != ':') colons--;
        return colons >= 2 && text[..colons].Count((byte)':') >= 2 ? colons : No;
    }

    /// <summary>Four numbers from 0 to 255 with full stops between; a full stop behind them belongs to the sentence.</summary>
    private static int DottedQuad(ReadOnlySpan<byte> text)
    {
        var at = 0;
        for (var octet = 0; octet < 4; octet++)
        {
            if (octet > 0 && (at == text.Length || text[at++] != '.')) return No;
            var (start, value) = (at, 0);
            while (at < text.Length && at - start < 3 && ByteClass.Is(text[at], ByteClass.Digit)) value = (value * 10) + (text[at++] - '0');
            if (at == start || value > 255) return No;
        }

        var goesOn = at < text.Length && (ByteClass.Is(text[at], ByteClass.Digit) || (text[at] == '.' && at + 1 < text.Length && ByteClass.Is(text[at + 1], ByteClass.DottedDecimal)));
        return goesOn ? No : at;
    }

    /// <summary>Everything up to the next quotation mark, possibly nothing.</summary>
    public static int UntilQuote(ReadOnlySpan<byte> text) => Until(text, (byte)'"');

    /// <summary>Everything up to the next closing bracket, possibly nothing.</summary>
    public static int UntilBracket(ReadOnlySpan<byte> text) => Until(text, (byte)')');

    /// <summary>Everything up to the next comma.</summary>
    public static int UntilComma(ReadOnlySpan<byte> text) => Until(text, (byte)',');

    /// <summary>Everything up to the next comma, or to the end of the line where none follows.</summary>
    public static int Clause(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)',');
        return NoneIfEmpty(end < 0 ? text.Length : end);
    }

    /// <summary>Everything to the end of the line.</summary>
    public static int Rest(ReadOnlySpan<byte> text) => NoneIfEmpty(text.Length);

    /// <summary>A MAC address: hexadecimal digits with full stops or colons between.</summary>
    public static int Mac(ReadOnlySpan<byte> text)
    {
        var length = ByteClass.Run(text, ByteClass.IPv6);
        return length >= ShortestMac ? length : No;
    }

    /// <summary>Only the words of a closed list, longest first.</summary>
    public static Scanner OneOf(params string[] words) => new WordChoice(words).Length;

    /// <summary>Whether a scanner takes only numbers, addresses or the words of a closed list, so that no secret can be among them.</summary>
    public static bool IsClosed(Scanner scan) => scan.Target is WordChoice || scan == Digits || scan == SignedDigits || scan == Hex || scan == Address || scan == Mac;

    /// <summary>What stands in a closed list, of one word or several; empty for any other shape.</summary>
    public static IReadOnlyList<string> ChoicesOf(Scanner scan) => scan.Target is WordChoice choice ? choice.All : [];

    /// <summary>The words of a closed list; empty for any other shape.</summary>
    public static IReadOnlyList<string> SpellingsOf(Scanner scan) => scan.Target is WordChoice choice ? choice.Single : [];

    private static int Until(ReadOnlySpan<byte> text, byte end)
    {
        var length = text.IndexOf(end);
        return length < 0 ? CutShort : length;
    }

    private static int NoneIfEmpty(int length) => length > 0 ? length : No;

    /// <summary>Whether <paramref name="text"/> is one of a few words.</summary>
    public static bool IsOneOf(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Ascii.Equals(text, word)) return true;
        }

        return false;
    }

    /// <summary>Whether <paramref name="text"/> is one of a few words, in capitals or not.</summary>
    public static bool IsOneOfInAnyCase(ReadOnlySpan<byte> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Ascii.EqualsIgnoreCase(text, word)) return true;
        }

        return false;
    }
}
