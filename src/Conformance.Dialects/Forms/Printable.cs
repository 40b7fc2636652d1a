using System.Buffers;
using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>Bytes as text that can be printed and stored: control characters, which no device means to print, become U+FFFD.</summary>
internal static class Printable
{
    /// <summary>Looked for as a set: a search for a range of letters allocates until its code is compiled for the second time.</summary>
    private static readonly SearchValues<char> Controls = SearchValues.Create(AllControls());

    /// <summary>The text of <paramref name="bytes"/>; bytes that are not UTF-8 become U+FFFD too.</summary>
    public static string Text(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().ContainsAny(Controls) ? string.Concat(text.Select(letter => IsUnprintable(letter) ? '\uFFFD' : letter)) : text;
    }

    private static char[] AllControls()
    {
        var controls = new List<char>();
        for (var code = '\0'; code <= '\u009F'; code++)
        {
            if (char.IsControl(code)) controls.Add(code);
        }

        return [.. controls];
    }

    private static bool IsUnprintable(char letter) => char.IsControl(letter) && letter != '\t';
}
