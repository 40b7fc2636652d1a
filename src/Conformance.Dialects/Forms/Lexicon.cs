namespace Conformance.Dialects.Forms;

/// <summary>
/// The words of one run: bytes that were seen before give the string that stands for them, without allocation. Bounded: once full,
/// further words are made afresh each time.
/// </summary>
/// <param name="fullInterfaceName">Expands an interface name as printed (<c>Fa0/0</c>) to its full form.</param>
internal sealed class Lexicon(Func<string, string> fullInterfaceName)
{
    private const int Capacity = 1 << 18;
    private readonly Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> texts = Words();
    private readonly Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> interfaces = Words();

    /// <summary>The text of <paramref name="value"/>.</summary>
    public string Text(ReadOnlySpan<byte> value) => Intern(texts, value, static text => text);

    /// <summary>The full name of the interface that <paramref name="value"/> names.</summary>
    public string Interface(ReadOnlySpan<byte> value) => Intern(interfaces, value, fullInterfaceName);

    private static Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> Words() =>
        new Dictionary<byte[], string>(ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    private static string Intern(Dictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> known, ReadOnlySpan<byte> value, Func<string, string> make)
    {
        if (known.TryGetValue(value, out var word)) return word;
        word = make(Printable.Text(value));
        if (known.Dictionary.Count < Capacity) known[value] = word;
        return word;
    }
}
