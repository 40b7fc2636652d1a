using System.Buffers.Text;
using System.Globalization;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Tables;

namespace Conformance.Dialects.CiscoIos;

/// <summary>The values that all protocols of IOS print alike.</summary>
internal static class Ios
{
    private static ReadOnlySpan<byte> SdwanSystem => "Sdwan-system-intf"u8;

    /// <summary>An interface, abbreviated or in full.</summary>
    public static readonly Field<string> Port = new("interface", PortLength, (value, words) => words.Interface(value)) { Tells = true, IsClosed = true };

    /// <summary>An HSRP, VRRP or GLBP group number.</summary>
    public static readonly Field<int> Group = Int("group");

    /// <summary>The severity digit of a syslog message, 0 to 7.</summary>
    public static readonly Field<int> Severity = Int("severity");

    /// <summary>The processor that speaks in the facility of a syslog message: <c>SP</c>, <c>SW1_SP</c>.</summary>
    public static readonly Field<string> Processor = new("processor", ProcessorLength, (value, words) => words.Text(value));

    /// <summary>Whatever stands to the end of the line.</summary>
    public static readonly Field<string> Rest = new("rest", Scan.Rest, (value, words) => words.Text(value)) { TakesRest = true };

    /// <summary>A number.</summary>
    public static Field<int> Int(string name) => new(name, Scan.Digits, (value, _) => Number(value));

    /// <summary>A number that may exceed 32 bits.</summary>
    public static Field<long> Long(string name) => new(name, Scan.Digits, (value, _) => LongNumber(value));

    /// <summary>An IPv4 or IPv6 address.</summary>
    public static Field<string> Address(string name) => new(name, Scan.Address, (value, words) => words.Text(value)) { Tells = true };

    /// <summary>A name without blanks.</summary>
    public static Field<string> Name(string name) => Text(name, Scan.Name);

    /// <summary>A word up to the next blank.</summary>
    public static Field<string> Word(string name) => Text(name, Scan.Word);

    /// <summary>Words up to the next comma or the end of the line.</summary>
    public static Field<string> Clause(string name) => new(name, Scan.Clause, (value, words) => words.Text(value)) { TakesRest = true };

    /// <summary>Whatever stands to the end of the line, where a form has more than one use for it.</summary>
    public static Field<string> Remainder(string name) => new(name, Scan.Rest, (value, words) => words.Text(value)) { TakesRest = true };

    /// <summary>Whatever stands to the end of the line, of a record that never goes on in a second line, however that one is indented.</summary>
    public static Field<string> ToLineEnd(string name) => new(name, Scan.Rest, (value, words) => words.Text(value)) { TakesLine = true };

    /// <summary>Text of a shape.</summary>
    public static Field<string> Text(string name, Scanner scan) => new(name, scan, (value, words) => words.Text(value));

    /// <summary>One of the words of an enumeration, as the dialect spells them. Loops, not queries: they would be compiled for each enumeration when the program starts.</summary>
    public static Field<T> OneOf<T>(string name, params (string Word, T Value)[] spelled)
        where T : struct
    {
        var (words, values) = (new string[spelled.Length], new T[spelled.Length]);
        for (var index = 0; index < spelled.Length; index++) (words[index], values[index]) = spelled[index];
        var choice = new WordChoice(words);
        return new(name, choice.Length, (value, _) => values[choice.IndexOf(value)]);
    }

    /// <summary>One of the words of an enumeration, as all dialects spell them.</summary>
    public static Field<T> OneOf<T>(string name)
        where T : struct, Enum => OneOf(name, Spelling<T>.All.ConvertAll(member => (Spelling<T>.Of(member), member)));

    /// <summary>An interface; the one of SD-WAN has no number.</summary>
    private static int PortLength(ReadOnlySpan<byte> text)
    {
        var length = Scan.Interface(text);
        return length == Scan.No && text.StartsWith(SdwanSystem) && Scan.Name(text) == SdwanSystem.Length ? SdwanSystem.Length : length;
    }

    /// <summary>Capital letters, digits and underscores, a letter first.</summary>
    private static int ProcessorLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetterUpper((char)text[length]) || char.IsAsciiDigit((char)text[length]) || text[length] == '_')) length++;
        return length > 0 && char.IsAsciiLetterUpper((char)text[0]) ? length : Scan.No;
    }

    /// <summary>Reads decimal digits; more than 31 bits read as <see cref="int.MaxValue"/>.</summary>
    public static int Number(ReadOnlySpan<byte> digits) => (int)Math.Clamp(LongNumber(digits), int.MinValue, int.MaxValue);

    /// <summary>Seconds in ms; more than 31 bits are <see cref="int.MaxValue"/>.</summary>
    public static int MsOf(int seconds) => (int)Math.Min(seconds * 1000L, int.MaxValue);

    /// <summary>Reads decimal digits; more than 63 bits read as <see cref="long.MaxValue"/>.</summary>
    public static long LongNumber(ReadOnlySpan<byte> digits) => Utf8Parser.TryParse(digits, out long number, out var read) && read == digits.Length ? number : long.MaxValue;

    /// <summary>Reads an SPI in hexadecimal, with or without <c>0x</c>, with or without leading zeros; 0 for more than 32 bits.</summary>
    public static uint Spi(ReadOnlySpan<byte> hex)
    {
        if (hex.StartsWith("0x"u8) || hex.StartsWith("0X"u8)) hex = hex[2..];
        return uint.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var spi) ? spi : 0;
    }
}
