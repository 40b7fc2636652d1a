using System.Text;
using System.Text.Json;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The records in a JSON value: it itself, or the objects in its arrays, however deep they lie.</summary>
internal ref struct JsonRecords
{
    private readonly ReadOnlySpan<byte> json;
    private readonly List<ExportedRecord> found = [];
    private readonly Stack<(ExportedRecord? Record, string Path)> open = [];
    private Utf8JsonReader reader;
    private string name = "";
    private int line;
    private int counted;

    private JsonRecords(ReadOnlySpan<byte> json, int firstLine)
    {
        this.json = json;
        reader = new(json);
        line = firstLine;
    }

    /// <summary>The lines of a file: of a value on each line, or of one in the whole file.</summary>
    public static ExportedLines LinesOf(ReadOnlySpan<byte> text)
    {
        var lines = new ExportedLines();
        if (Of(ExportedLines.FirstOf(text), 1) is null)
        {
            Add(lines, text, 1);
            return lines;
        }

        for (var line = 1; !text.IsEmpty; line++)
        {
            var value = ExportedLines.FirstOf(text);
            Add(lines, value, line);
            text = text[Math.Min(value.Length + 1, text.Length)..];
        }

        return lines;
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">The value.</param>
    /// <param name="firstLine">The line of the file that it begins in.</param>
    /// <returns>Its records that have a message, in order; null where it is no whole JSON value, or no object or array.</returns>
    private static List<ExportedRecord>? Of(ReadOnlySpan<byte> json, int firstLine)
    {
        try
        {
            return new JsonRecords(json, firstLine).Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Add(ExportedLines lines, ReadOnlySpan<byte> value, int line)
    {
        if (value.Trim(" \t\r\n"u8).IsEmpty) return;
        var raw = Encoding.UTF8.GetString(ExportedLines.FirstOf(value));
        if (Of(value, line) is not { Count: > 0 } records) lines.Add(line, raw);
        else foreach (var record in records) lines.Add(record, line, raw);
    }

    private List<ExportedRecord>? Read()
    {
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName: name = JsonText.Of(reader); break;
                case JsonTokenType.StartObject: Enter(isArray: false); break;
                case JsonTokenType.StartArray: Enter(isArray: true); break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray: Leave(); break;
                case JsonTokenType.String or JsonTokenType.Number: Set(); break;
            }

            if (open.Count == 0 && reader.TokenType is JsonTokenType.String or JsonTokenType.Number) return null;
        }

        return found;
    }

    /// <summary>An object in an array, or in nothing, is a record of its own; the values of an array have its name.</summary>
    private void Enter(bool isArray)
    {
        var isElement = open.Count == 0 || open.Peek().Record is null;
        var path = open.Count > 0 ? open.Peek().Path : "";
        if (isArray) open.Push((null, isElement ? path : Named(path)));
        else if (isElement) open.Push((new(), ""));
        else open.Push((open.Peek().Record, ExportNames.Wrappers.Contains(name) ? path : Named(path)));
    }

    private void Leave()
    {
        var (record, _) = open.Pop();
        var isWhole = record is not null && (open.Count == 0 || open.Peek().Record != record);
        if (isWhole && (record!.Message is not null || record.IsBlank)) found.Add(record);
    }

    private readonly string Named(string path) => path.Length > 0 ? $"{path}.{name}" : name;

    /// <summary>A value; of an array it is its record's, under the array's name.</summary>
    private void Set()
    {
        var (record, path) = open.Peek();
        var isInArray = record is null;
        record ??= open.Skip(1).Select(outer => outer.Record).FirstOrDefault();
        record?.Set(isInArray ? path : Named(path), reader.TokenType == JsonTokenType.String ? JsonText.Of(reader) : Encoding.UTF8.GetString(reader.ValueSpan), Line());
    }

    private int Line()
    {
        var here = (int)reader.TokenStartIndex;
        line += json[counted..here].Count((byte)'\n');
        counted = here;
        return line;
    }
}
