namespace Conformance.Dialects.Framing;

/// <summary>
/// The lines in which a message of a debug that is not read goes on: set in right below it, behind a time of their own (<c>  AS 100, Flags 0x0</c> below <c>EIGRP: Received HELLO</c>),
/// or without one where the line above is open (<c>IP ARP: sent rep src 10.1.1.1,</c>).
/// </summary>
internal sealed class OtherMessageTail
{
    /// <summary>Blanks before what goes on; a message has one behind its header.</summary>
    private const int LeastIndent = 2;

    private int last;
    private bool isOpen;

    /// <summary>Notes a line of such a message, and whether another may follow.</summary>
    public void Note(int number, ReadOnlySpan<byte> text) => (last, isOpen) = (number, text.Length > 0 && text[^1] is (byte)',' or (byte)':');

    /// <summary>Whether the line of a number goes on so behind its header, which ends at <paramref name="body"/>.</summary>
    public bool Has(int number, ReadOnlySpan<byte> text, int body) => number == last + 1 && body > LeastIndent && text[(body - LeastIndent)..body].TrimStart((byte)' ').IsEmpty;

    /// <summary>Whether a line without a header goes on so.</summary>
    public bool Has(int number, ReadOnlySpan<byte> shown) => number == last + 1 && isOpen && shown.Length > LeastIndent && shown[..LeastIndent].TrimStart(" \t"u8).IsEmpty;
}
