namespace Conformance.Dialects.Forms;

/// <summary>
/// The words of one run: bytes that were seen before give the string that stands for them, without allocation, unless others came between. Its memory is bounded.
/// </summary>
/// <param name="fullInterfaceName">Expands an interface name as printed (<c>Fa0/0</c>) to its full form.</param>
internal sealed class Lexicon(Func<string, string> fullInterfaceName)
{
    private readonly WordTable texts = new(static text => text);
    private readonly WordTable interfaces = new(fullInterfaceName);

    /// <summary>The text of <paramref name="value"/>.</summary>
    public string Text(ReadOnlySpan<byte> value) => texts.Of(value);

    /// <summary>The full name of the interface that <paramref name="value"/> names.</summary>
    public string Interface(ReadOnlySpan<byte> value) => interfaces.Of(value);
}
