using System.Text;
using System.Text.Json;
using Conformance.Dialects.Reading.Unpacking;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// Turns what a log collector exported, as JSON or CSV, into the log that it received: each message in its line, with the collector's time and host before it where the message does not name
/// its host itself. What the file is, its content says, whatever its name.
/// </summary>
/// <param name="spool">Where the logs lie.</param>
internal sealed class LogExport(SpoolFolder spool)
{
    /// <summary>An export stands in memory while it is turned; a longer one is a database.</summary>
    private const int Longest = 1 << 30;

    /// <summary>The log in an export; the file itself, where it is none.</summary>
    public CaptureFile Plain(CaptureFile file)
    {
        if (FormatOf(file) is not { } format || Lines(file, format) is not { } lines) return file;
        ExportNote? note = null;
        var path = spool.Keep(to => note = lines.Write(to, format.Separator is null ? ExportFormat.Json : ExportFormat.Csv));
        return file with { Path = path, Export = note };
    }

    /// <summary>Whether a file is an export of a router's messages.</summary>
    public static bool IsOne(string path)
    {
        var file = new CaptureFile(path, path, "", "");
        return FormatOf(file) is { } format && Lines(file, format) is not null;
    }

    private static ExportedLines? Lines(CaptureFile file, Format format)
    {
        if (new FileInfo(file.Path).Length > Longest) throw new UnreadableInputException($"{file.Place} is an export of more than 1 GiB; export a shorter time.");
        var lines = format.Separator is { } separator ? LinesOfCsv(file, separator) : LinesOfJson(file);
        return lines.HasLog ? lines : null;
    }

    /// <summary>What separates the columns of a CSV file, none for JSON; null for a file that is neither.</summary>
    private static Format? FormatOf(CaptureFile file)
    {
        using var stream = CaptureSource.OpenFile(file);
        Span<byte> buffer = stackalloc byte[FileHead.Length];
        ReadOnlySpan<byte> head = buffer[..stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false)];
        if (head.StartsWith(Encoding.UTF8.Preamble)) head = head[Encoding.UTF8.Preamble.Length..];
        var start = head.IndexOfAnyExcept(" \t\r\n"u8);
        if (start < 0) return null;
        if (MayBeJson(head[start..])) return new(null);
        return CsvRecords.SeparatorOf(Encoding.UTF8.GetString(LineOf(head))) is { } separator ? new(separator) : null;
    }

    /// <summary>Whether these are the first bytes of an object, or of an array of objects.</summary>
    private static bool MayBeJson(ReadOnlySpan<byte> head)
    {
        if (head[0] is not ((byte)'{' or (byte)'[')) return false;
        var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
        try
        {
            reader.Read();
            return !reader.Read() || reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ExportedLines LinesOfCsv(CaptureFile file, char separator)
    {
        var lines = new ExportedLines();
        using var stream = CaptureSource.OpenFile(file);
        foreach (var (record, line, raw) in CsvRecords.Of(stream, separator)) lines.Add(record, line, raw);
        return lines;
    }

    /// <summary>A JSON value on each line, or one in the whole file.</summary>
    private static ExportedLines LinesOfJson(CaptureFile file)
    {
        var lines = new ExportedLines();
        ReadOnlySpan<byte> text = File.ReadAllBytes(file.Path);
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        if (JsonRecords.Of(LineOf(text), 1) is null) Add(lines, text, 1);
        else for (var line = 1; !text.IsEmpty; line++)
        {
            var value = LineOf(text);
            Add(lines, value, line);
            text = text[Math.Min(value.Length + 1, text.Length)..];
        }

        return lines;
    }

    private static void Add(ExportedLines lines, ReadOnlySpan<byte> value, int line)
    {
        if (value.Trim(" \t\r\n"u8).IsEmpty) return;
        if (JsonRecords.Of(value, line) is not { Count: > 0 } records) lines.Add(line, Encoding.UTF8.GetString(LineOf(value)));
        else foreach (var record in records) lines.Add(record, line, Encoding.UTF8.GetString(LineOf(value)));
    }

    private static ReadOnlySpan<byte> LineOf(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is >= 0 and var feed ? text[..feed] : text;

    /// <summary>The format of an export.</summary>
    /// <param name="Separator">What separates its columns; null for JSON.</param>
    private readonly record struct Format(char? Separator);
}
