using System.Text;

namespace Conformance.Corpus.Tests;

/// <summary>A capture of one answer, as it was published.</summary>
/// <param name="Text">The answer, with line feeds.</param>
/// <param name="Command">The command that it answers.</param>
internal sealed record ShowCapture(string Text, string Command)
{
    /// <summary>What may have happened to a capture.</summary>
    public static IReadOnlyList<string> Shapes { get; } =
    [
        "as it is", "without indentation", "wrapped at 80 columns", "wrapped at 132 columns", "with CRLF", "with trailing blanks", "with tabs", "with the pager", "with escape sequences",
    ];

    /// <summary>Reads a file; the name of its folder is the command.</summary>
    public static ShowCapture Read(string file) => new(
        Encoding.Latin1.GetString(File.ReadAllBytes(CorpusFolder.PathOf(file))).ReplaceLineEndings("\n"), Path.GetFileName(Path.GetDirectoryName(file)!).Replace('_', ' '));

    /// <summary>The same text as other people would have pasted, saved or relayed it.</summary>
    /// <param name="shape">What happened to it, one of <see cref="Shapes"/>.</param>
    public string In(string shape) => shape switch
    {
        "as it is" => Text,
        "without indentation" => string.Join('\n', Lines.Select(line => line.TrimStart())),
        "wrapped at 80 columns" => string.Join('\n', Lines.SelectMany(line => line.Length <= 80 ? [line] : line.Chunk(80).Select(part => new string(part)))),
        "wrapped at 132 columns" => string.Join('\n', Lines.SelectMany(line => line.Length <= 132 ? [line] : line.Chunk(132).Select(part => new string(part)))),
        "with CRLF" => Text.ReplaceLineEndings("\r\n"),
        "with trailing blanks" => string.Join('\n', Lines.Select(line => line + "  ")),
        "with tabs" => Text.Replace("        ", "\t", StringComparison.Ordinal),
        "with the pager" => string.Join('\n', Lines.Select((line, i) => i % 23 == 22 ? " --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b" + line : line)),
        "with escape sequences" => string.Join('\n', Lines.Select((line, i) => i % 7 == 3 ? "\x1b[K\x1b[0m" + line + "\x1b[m" : line)),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>The text with a line inserted before each of its lines and behind the last, one copy per place.</summary>
    public IEnumerable<(int Line, string Text)> WithLineAtEachPlace(string line) =>
        Enumerable.Range(0, Lines.Length + 1).Select(place => (place + 1, string.Join('\n', [.. Lines[..place], line, .. Lines[place..]])));

    /// <summary>The answers of two devices in one session.</summary>
    public string OfTwoDevices => $"R1#{Command}\n{Text.TrimEnd('\n')}\nR2#{Command}\n{Text.TrimEnd('\n')}\nR2#";

    /// <summary>Whether the capture names its device itself.</summary>
    public bool HasPrompt => Lines.Any(line => line.Contains("#sh", StringComparison.Ordinal));

    private string[] Lines => Text.TrimEnd('\n').Split('\n');
}
