namespace Conformance.Dialects.Framing;

/// <summary>
/// The lines in which a message of a debug that is not read goes on: set in right below it, behind a time of their own (<c>  AS 100, Flags 0x0</c> below <c>EIGRP: Received HELLO</c>),
/// or without one where the line above is open (<c>IP ARP: sent rep src 10.1.1.1,</c>) or was wrapped between two words, as documents are at 80 columns.
/// </summary>
internal sealed class OtherMessageTail
{
    /// <summary>Blanks before what goes on; a message has one behind its header.</summary>
    private const int LeastIndent = 2;

    /// <summary>Where documents wrap.</summary>
    private const int DocumentWidth = 80;

    private int last;
    private bool isOpen;
    private int width;

    /// <summary>Notes a line of such a message, and whether another may follow.</summary>
    public void Note(int number, ReadOnlySpan<byte> text) => (last, isOpen, width) = (number, text.Length > 0 && text[^1] is (byte)',' or (byte)':', text.Length);

    /// <summary>Whether the line of a number goes on so behind its header, which ends at <paramref name="body"/>.</summary>
    public bool Has(int number, ReadOnlySpan<byte> text, int body) => number == last + 1 && body > LeastIndent && text[(body - LeastIndent)..body].TrimStart((byte)' ').IsEmpty;

    /// <summary>Whether a line without a header goes on so.</summary>
    public bool Has(int number, ReadOnlySpan<byte> shown) => number == last + 1 && shown.Length > LeastIndent && ((isOpen && shown[..LeastIndent].TrimStart(" \t"u8).IsEmpty) || IsWrapped(shown));

    /// <summary>The line above had no room for the first word. A name in capitals before a colon and an arrow may be of another message, of which damage took the beginning: that stays unread.</summary>
    private bool IsWrapped(ReadOnlySpan<byte> shown)
    {
        var blank = shown.IndexOf((byte)' ');
        var word = blank < 0 ? shown : shown[..blank];
        return width <= DocumentWidth && width + 1 + word.Length > DocumentWidth && shown[0] != ' ' && !(char.IsAsciiLetterUpper((char)word[0]) && word.Contains((byte)':')) && shown.IndexOf("->"u8) < 0;
    }
}
