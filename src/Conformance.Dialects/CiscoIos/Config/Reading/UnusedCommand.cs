using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>A command that the model does not use, recognised by its first word.</summary>
internal static class UnusedCommand
{
    private static readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> First =
        new HashSet<byte[]>(ConfigurationWords.First.Select(Encoding.ASCII.GetBytes), ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>Whether the line's first word, behind <c>no</c> or <c>default</c>, begins a command of IOS.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        var command = text.StartsWith("no "u8) ? text[3..].TrimStart(" \t"u8) : text.StartsWith("default "u8) ? text[8..].TrimStart(" \t"u8) : text;
        var word = Scan.Word(command);
        return word > 0 && First.Contains(command[..word].TrimEnd((byte)'!'));
    }
}
