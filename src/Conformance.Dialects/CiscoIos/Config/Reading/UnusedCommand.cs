using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>A command that the model does not use, recognised by its first word.</summary>
internal static class UnusedCommand
{
    private static readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> First =
        new HashSet<byte[]>(ConfigurationWords.First.Select(Encoding.ASCII.GetBytes), ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>A command without the sequence number in front of it, where it has one.</summary>
    public static ReadOnlySpan<byte> WithoutSequence(ReadOnlySpan<byte> text)
    {
        var digits = Scan.Digits(text);
        return digits > 0 && digits < text.Length && Scan.IsBlank(text[digits]) ? text[digits..].TrimStart(" \t"u8) : text;
    }

    /// <summary>Whether the line's first word, behind <c>no</c> or <c>default</c>, begins a command of IOS.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        var command = text.StartsWith("no "u8) ? text[3..].TrimStart(" \t"u8) : text.StartsWith("default "u8) ? text[8..].TrimStart(" \t"u8) : text;
        var word = Scan.Word(command);
        return word > 0 && First.Contains(command[..word].TrimEnd((byte)'!'));
    }
}
