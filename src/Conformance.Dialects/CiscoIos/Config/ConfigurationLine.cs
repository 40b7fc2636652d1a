using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config;

/// <summary>A configuration line that the model does not use, recognised by its first word.</summary>
internal static class ConfigurationLine
{
    private static readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> First =
        new HashSet<byte[]>(ConfigurationWords.First.Select(Encoding.ASCII.GetBytes), ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Takes the whole line where its first word, behind <c>no</c>, begins a command of IOS.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var rest = text.StartsWith("no "u8) ? text[3..].TrimStart((byte)' ') : text;
        var word = Scan.Word(rest);
        return word > 0 && First.Contains(rest[..word]) ? text.Length : Scan.No;
    }
}
