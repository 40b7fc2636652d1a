namespace Conformance.Dialects.Forms;

/// <summary>Which kinds of value a byte may belong to. Values are short, so a table of all bytes is faster than vectors.</summary>
internal static class ByteClass
{
    /// <summary>A decimal digit.</summary>
    public const byte Digit = 1;

    /// <summary>A hexadecimal digit.</summary>
    public const byte Hex = 2;

    /// <summary>An ASCII letter.</summary>
    public const byte Letter = 4;

    /// <summary>A byte of a name: letters, digits and <c>_ - . / :</c>.</summary>
    public const byte Name = 8;

    /// <summary>A byte of a host: letters, digits and <c>_ - . :</c>.</summary>
    public const byte Host = 16;

    /// <summary>A byte of a word: all but blank and tab.</summary>
    public const byte Word = 32;

    /// <summary>A byte of an IPv6 address: hexadecimal digits, <c>:</c> and <c>.</c>.</summary>
    public const byte IPv6 = 64;

    /// <summary>A byte of an IPv4 address.</summary>
    public const byte DottedDecimal = 128;

    private static readonly byte[] Classes = ClassesOfAll();

    /// <summary>Whether <paramref name="value"/> may belong to a kind.</summary>
    public static bool Is(byte value, byte kind) => (Classes[value] & kind) != 0;

    /// <summary>How many bytes of a kind <paramref name="text"/> begins with; <see cref="Scan.No"/> for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="all">The kinds that all of these bytes are of.</param>
    public static int Run(ReadOnlySpan<byte> text, byte kind, out byte all)
    {
        var classes = Classes;
        var length = 0;
        all = byte.MaxValue;
        for (; length < text.Length && (classes[text[length]] & kind) != 0; length++) all &= classes[text[length]];
        return length > 0 ? length : Scan.No;
    }

    /// <summary>How many bytes of a kind <paramref name="text"/> begins with; <see cref="Scan.No"/> for none.</summary>
    public static int Run(ReadOnlySpan<byte> text, byte kind)
    {
        var classes = Classes;
        var length = 0;
        while (length < text.Length && (classes[text[length]] & kind) != 0) length++;
        return length > 0 ? length : Scan.No;
    }

    /// <summary>A loop, not a query: it would be compiled each time that the program starts.</summary>
    private static byte[] ClassesOfAll()
    {
        var classes = new byte[256];
        for (var value = 0; value < classes.Length; value++) classes[value] = ClassesOf((char)value);
        return classes;
    }

    private static byte ClassesOf(char value)
    {
        var classes = value is ' ' or '\t' ? 0 : Word;
        if (char.IsAsciiDigit(value)) classes |= Digit | DottedDecimal;
        if (char.IsAsciiHexDigit(value)) classes |= Hex | IPv6;
        if (char.IsAsciiLetter(value)) classes |= Letter;
        if (char.IsAsciiLetterOrDigit(value) || value is '_' or '-' or '.' or ':') classes |= Name | Host;
        if (value == '/') classes |= Name;
        if (value == '.') classes |= DottedDecimal;
        if (value is '.' or ':') classes |= IPv6;
        return (byte)classes;
    }
}
