using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Damage;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The lines that come of an export: each message where its record stands, so that line numbers are those of the file; what is no message between them is blank.</summary>
internal sealed class ExportedLines
{
    private readonly List<(int Line, string Text, ExportedTime? Time)> records = [];
    private int unread;

    /// <summary>Whether any of them is a line of a log: an export of something else is none of a router's messages.</summary>
    public bool HasLog { get; private set; }

    /// <summary>The first line of a text, without the line feed that ends it.</summary>
    public static ReadOnlySpan<byte> FirstOf(ReadOnlySpan<byte> text) => text.IndexOf((byte)'\n') is >= 0 and var feed ? text[..feed] : text;

    /// <summary>Adds a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="line">The line that it begins in.</param>
    /// <param name="raw">What it is in the file, for one that is no line of a log: it is counted as any other line that is not read.</param>
    public void Add(ExportedRecord record, int line, string raw)
    {
        var relayed = record.AsRelayed();
        records.Add((relayed is null ? line : record.Line, relayed ?? raw, record.Time));
        if (relayed is null) unread++;
        else HasLog = HasLog || IsOfLog(Encoding.UTF8.GetBytes(relayed));
    }

    /// <summary>Adds a line that is no record.</summary>
    public void Add(int line, string raw)
    {
        records.Add((line, raw, null));
        unread++;
    }

    /// <summary>Adds a line that a document lists.</summary>
    public void AddListed(int line, string text)
    {
        records.Add((line, text, null));
        HasLog = HasLog || (Encoding.UTF8.GetBytes(text) is var bytes && LogHeader.Read(bytes).IsCertain && IsOfLog(bytes));
    }

    /// <summary>Writes the lines, oldest first.</summary>
    public ExportNote Write(Stream stream, ExportFormat format)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var isNewestFirst = IsNewestFirst();
        if (isNewestFirst) records.Reverse();
        List<int> turned = [];
        var next = 1;
        foreach (var (line, text, _) in records)
        {
            for (; !isNewestFirst && next < line; next++) writer.WriteLine();
            writer.WriteLine(text);
            var lines = text.Count(letter => letter == '\n') + 1;
            next += lines;
            if (isNewestFirst) turned.AddRange(Enumerable.Repeat(line, lines));
        }

        return new(format, records.Count - unread, turned);
    }

    /// <summary>Whether a line is a log's, behind blanks and the marks of an item or a quotation, which a post may have had before it was exported.</summary>
    private static bool IsOfLog(ReadOnlySpan<byte> line)
    {
        line = line.TrimStart(" \t"u8);
        while (ItemMark.Length(line) is > 0 and var mark) line = line[mark..];
        var body = line[LogHeader.Read(line).BodyStart..];
        foreach (var dialect in DialectCatalog.All)
        {
            if (dialect.BeginsLogLine(body)) return true;
        }

        return false;
    }

    private bool IsNewestFirst()
    {
        int earlier = 0, later = 0;
        ExportedTime? before = null;
        foreach (var (_, _, time) in records)
        {
            if (time is not { } now) continue;
            if (before is { } known && now.At < known.At) earlier++;
            else if (before is { } same && now.At > same.At) later++;
            before = now;
        }

        return earlier > later;
    }
}
