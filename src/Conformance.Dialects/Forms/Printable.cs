using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>Bytes as text that can be printed and stored: control characters, which no device means to print, become U+FFFD.</summary>
internal static class Printable
{
    /// <summary>The text of <paramref name="bytes"/>; bytes that are not UTF-8 become U+FFFD too.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\u007F', '\u009F') ? string.Concat(text.Select(letter => IsUnprintable(letter) ? '\uFFFD' : letter)) : text;
    }

    private static bool IsUnprintable(char letter) => char.IsControl(letter) && letter != '\t';
}
