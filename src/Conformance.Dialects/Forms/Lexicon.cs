namespace Conformance.Dialects.Forms;

/// <summary>
/// The words of one run: bytes that were seen before give the string that stands for them, without allocation. Bounded: once full,
/// further words are made afresh each time.
/// </summary>
/// <param name="fullInterfaceName">Expands an interface name as printed (<c>Fa0/0</c>) to its full form.</param>
internal sealed class Lexicon(Func<string, string> fullInterfaceName)
{
    private const int Capacity = 1 << 18;
    private readonly Dictionary<byte[], string> texts = new(ByteKeys.Comparer);
    private readonly Dictionary<byte[], string> interfaces = new(ByteKeys.Comparer);

    /// <summary>The text of <paramref name="value"/>.</summary>
    public string Text(ReadOnlySpan<byte> value) => Intern(texts, value, static text => text);

    /// <summary>The full name of the interface that <paramref name="value"/> names.</summary>
    public string Interface(ReadOnlySpan<byte> value) => Intern(interfaces, value, fullInterfaceName);

    private static string Intern(Dictionary<byte[], string> known, ReadOnlySpan<byte> value, Func<string, string> make)
    {
        var lookup = known.GetAlternateLookup<ReadOnlySpan<byte>>();
        if (lookup.TryGetValue(value, out var word)) return word;
        word = make(Printable.Text(value));
        if (known.Count < Capacity) lookup[value] = word;
        return word;
    }
}
