using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>
/// The free text of a banner: <c>banner motd ^C</c>, lines of any kind, <c>^C</c>. Where its end mark is missing it ends before a command that opens a section,
/// after a screen or two at the latest, so that it never swallows the configuration behind it.
/// </summary>
internal sealed class FreeText
{
    /// <summary>Lines after which a text without end mark is over.</summary>
    private const int MostLines = 100;

    private static readonly byte[][] Beginnings =
    [
        .. new[] { "motd", "login", "exec", "incoming", "slip-ppp", "prompt-timeout", "lcd" }.Select(kind => System.Text.Encoding.ASCII.GetBytes($"banner {kind}")),
    ];

    private byte[] mark = [];
    private int lines;

    /// <summary>Whether a text is open.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether <paramref name="text"/> is a line of the open text.</summary>
    public bool Holds(ReadOnlySpan<byte> text) => IsOpen && lines < MostLines && !OtherSection.OpensSurely(text);

    /// <summary>Takes a line of the open text; false where it is none, which ends the text.</summary>
    public bool Take(ReadOnlySpan<byte> text)
    {
        if (!IsOpen) return false;
        var holds = Holds(text);
        lines++;
        IsOpen = holds && !IsEnd(text);
        return holds;
    }

    /// <summary>Begins the text that a command announces, if it does and the text is not over on the same line.</summary>
    /// <param name="command">A command: <c>banner motd ^C</c>, <c>aaa authentication banner ^C</c>.</param>
    public void BeginIn(ReadOnlySpan<byte> command)
    {
        if (!TryFindText(command, out var start)) return;
        mark = MarkAt(command[start..]);
        IsOpen = mark.Length == 0 || command[(start + mark.Length)..].IndexOf(mark) < 0;
        lines = 0;
    }

    /// <summary>The letter behind the kind of banner is its mark; a command of another kind has the mark that IOS prints, <c>^C</c>.</summary>
    private static bool TryFindText(ReadOnlySpan<byte> command, out int start)
    {
        start = command.IndexOf("^C"u8);
        foreach (var beginning in Beginnings)
        {
            if (!command.StartsWith(beginning)) continue;
            start = beginning.Length;
            while (start < command.Length && Scan.IsBlank(command[start])) start++;
            return true;
        }

        return start >= 0;
    }

    /// <summary>The mark: <c>^C</c> as printed, or one letter; none where it was a control character that the capture lost.</summary>
    private static byte[] MarkAt(ReadOnlySpan<byte> text) =>
        text.Length > 1 && text[0] == '^' && char.IsAsciiLetterUpper((char)text[1]) ? text[..2].ToArray() : text[..Math.Min(1, text.Length)].ToArray();

    private bool IsEnd(ReadOnlySpan<byte> text) => mark.Length > 0 ? text.IndexOf(mark) >= 0 : text.SequenceEqual("!"u8);
}
