using System.Text;
using System.Text.Json;
using Conformance.Dialects.Framing.Documents;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// The lists of strings in a JSON document, each string in a line of its own: what a program kept of a log or a session line by line, <c>{"R1": ["*Mar  1 00:00:01: …", "…"]}</c>. All other
/// lines stay as they are, since the name of a list may be that of a device.
/// </summary>
internal ref struct ListedLines
{
    private readonly ReadOnlySpan<byte> json;
    private readonly Dictionary<int, string> listed = [];
    private readonly Stack<Part> open = [];
    private Utf8JsonReader reader;
    private string name = "";
    private int begin;
    private int end = -1;

    private ListedLines(ReadOnlySpan<byte> json)
    {
        this.json = json;
        reader = new(json);
    }

    /// <summary>The lines of a document; none of a log where it is no whole JSON, or holds none in lists.</summary>
    public static ExportedLines LinesOf(ReadOnlySpan<byte> text)
    {
        var lines = new ExportedLines();
        try
        {
            new ListedLines(text).AddTo(lines);
        }
        catch (JsonException)
        {
            return new();
        }

        return lines;
    }

    private void AddTo(ExportedLines lines)
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName: Name(JsonText.Of(reader)); break;
                case JsonTokenType.StartObject: open.Push(new(IsList: false, IsAgain: false)); break;
                case JsonTokenType.StartArray: open.Push(new(IsList: true, IsAgain())); break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray: open.Pop(); break;
                case JsonTokenType.String when open.TryPeek(out var list) && list is { IsList: true, IsAgain: false }: Note(); break;
            }
        }

        for (var (at, number) = (0, 1); at < json.Length; number++)
        {
            var line = ExportedLines.FirstOf(json[at..]);
            if (listed.TryGetValue(at, out var text)) lines.AddListed(number, text);
            else lines.Add(number, Encoding.UTF8.GetString(line).TrimEnd('\r'));
            at += line.Length + 1;
        }
    }

    private void Name(string named)
    {
        name = named;
        if (named == "stdout" && open.TryPop(out var around)) open.Push(around with { HasWhole = true });
    }

    /// <summary>The list of the lines that Ansible gave as a whole before, and a list in it.</summary>
    private readonly bool IsAgain() => open.TryPeek(out var around) && (around.IsList ? around.IsAgain : around.HasWhole && Ascii.Equals(EmbeddedText.Again, name));

    /// <summary>A string that alone stands in its line, but for the comma behind it, and is one line itself. Lines are passed as strings are, since a document may have all in one.</summary>
    private void Note()
    {
        var start = (int)reader.TokenStartIndex;
        while (end < start) (begin, end) = (end + 1, end + 1 + ExportedLines.FirstOf(json[(end + 1)..]).Length);
        if (json[begin..end].Trim(" \t\r,"u8).Length != (int)reader.BytesConsumed - start) return;
        var text = JsonText.Of(reader);
        if (!text.Contains('\n', StringComparison.Ordinal)) listed[begin] = text;
    }

    /// <summary>An object or a list.</summary>
    /// <param name="IsList">Whether it is a list.</param>
    /// <param name="IsAgain">Whether it repeats what stands before it.</param>
    /// <param name="HasWhole">Whether it is an object that gave an answer as a whole.</param>
    private readonly record struct Part(bool IsList, bool IsAgain, bool HasWhole = false);
}
