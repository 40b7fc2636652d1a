using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>
/// The labels that a path imposes: <c>17 24</c>, <c>implicit-null-(local:22)</c>, <c>[16051|16051](elc)-(local:16051) 453955</c>,
/// <c>[explicit-null|16002](ptr:0x7F092623E850)-(local:16002)</c>.
/// </summary>
internal static class LabelStack
{
    private static readonly Scanner NamedLabel = Scan.OneOf("implicit-null", "explicit-null", "imp-null", "exp-null", "none", "elc", "local", "ptr", "no-label");

    /// <summary>Takes labels to the end of the line or the comma behind them.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)',');
        if (end < 0) end = text.Length;
        for (var at = 0; at < end;)
        {
            var length = PartLength(text[at..end]);
            if (length <= 0) return Scan.No;
            at += length;
        }

        return end > 0 ? end : Scan.No;
    }

    private static int PartLength(ReadOnlySpan<byte> text) =>
        text[0] is (byte)'[' or (byte)']' or (byte)'|' or (byte)'-' or (byte)'(' or (byte)')' or (byte)':' or (byte)' ' or (byte)'\t'
            ? 1
            : text.StartsWith("0x"u8) ? Scan.Hex(text) : char.IsAsciiDigit((char)text[0]) ? Scan.Digits(text) : NamedLabel(text);
}
