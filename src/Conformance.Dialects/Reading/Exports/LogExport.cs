using System.Text;
using Conformance.Dialects.Reading.Unpacking;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// Turns what a log collector exported into the log that it received, oldest message first: of JSON and CSV each message, with the collector's time and host before it where the message does not
/// name its host itself. So it does with a log that somebody listed newest first, or with the number of each line. What the file is, its content says, whatever its name.
/// </summary>
/// <param name="spool">Where the logs lie.</param>
internal sealed class LogExport(SpoolFolder spool)
{
    /// <summary>An export stands in memory while it is turned; a longer one is a database.</summary>
    private const int Longest = 1 << 30;

    /// <summary>The log in an export; the file itself, where it is none.</summary>
    public CaptureFile Plain(CaptureFile file)
    {
        if (FormatOf(file) is not { } format || WriterOf(file, format) is not { } write) return file;
        ExportNote? note = null;
        var path = spool.Keep(to => note = write(to));
        return file with { Path = path, Export = note };
    }

    /// <summary>Whether a file is an export of a router's messages as JSON or CSV.</summary>
    public static bool IsOne(string path)
    {
        var file = new CaptureFile(path, path, "", "");
        return !IsTooLong(file) && FormatOf(file) is { } format && !IsLogItself(format) && WriterOf(file, format) is not null;
    }

    /// <summary>What writes the log; null where the whole file shows that it is no export after all.</summary>
    private static Func<Stream, ExportNote>? WriterOf(CaptureFile file, ExportFormat format)
    {
        if (IsTooLong(file)) return IsLogItself(format) ? null : throw new UnreadableInputException($"{file.Place} is an export of more than 1 GiB; export a shorter time.");
        var text = TextOf(File.ReadAllBytes(file.Path));
        if (format == ExportFormat.Numbered) return to => NumberedLines.Write(text.Span, to);
        if (format == ExportFormat.Text) return NewestFirst.IsOne(text.Span) ? to => NewestFirst.Write(text.Span, to) : null;
        var lines = format switch { ExportFormat.Csv => CsvRecords.LinesOf(text), ExportFormat.Pairs => PairRecords.LinesOf(text.Span), _ => JsonRecords.LinesOf(text.Span) };
        if (!lines.HasLog && format == ExportFormat.Json) lines = ListedLines.LinesOf(text.Span);
        return lines.HasLog ? to => lines.Write(to, format) : null;
    }

    private static bool IsTooLong(CaptureFile file) => new FileInfo(file.Path).Length > Longest;

    /// <summary>The format that the first bytes of a file show; null for those of any other file.</summary>
    private static ExportFormat? FormatOf(CaptureFile file)
    {
        using var stream = CaptureSource.OpenFile(file);
        var bytes = new byte[FileHead.Length];
        var head = TextOf(bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false))).Span;
        if (JsonHead.MayBegin(head)) return ExportFormat.Json;
        if (CsvRecords.SeparatorOf(head) is not null) return ExportFormat.Csv;
        if (PairRecords.MayBegin(head)) return ExportFormat.Pairs;
        var lines = head.Length < FileHead.Length ? head : head[..(head.LastIndexOf((byte)'\n') + 1)];
        if (NumberedLines.IsOne(lines)) return ExportFormat.Numbered;
        return NewestFirst.IsOne(lines) ? ExportFormat.Text : null;
    }

    /// <summary>Whether no collector wrote it, but somebody listed the lines of a log: in a folder of results such a list is one of them.</summary>
    private static bool IsLogItself(ExportFormat format) => format is ExportFormat.Text or ExportFormat.Numbered;

    /// <summary>What stands behind the mark of UTF-8.</summary>
    private static ReadOnlyMemory<byte> TextOf(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
