using System.Globalization;
using System.Text;
using CsvHelper;

namespace Conformance.Checks.Tables;

/// <summary>Tables as CSV: UTF-8 without byte order mark, line feeds, a header row, quotes of RFC 4180.</summary>
public static class CsvFile
{
    private static readonly CsvWriterOptions Written = new() { NewLine = "\n", HasHeader = false, FormatProvider = CultureInfo.InvariantCulture };

    private static readonly CsvReaderOptions Strict = new()
    {
        HasHeader = false,
        TrimWhitespace = false,
        TrackLineNumbers = true,
        SkipEmptyLines = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        Separator = ',',
    };

    /// <summary>Writes a table.</summary>
    public static void Write(DataTable table, TextWriter writer)
    {
        using var csv = CsvWriter.Create(writer, Written, leaveOpen: true);
        Write(table, csv);
    }

    /// <summary>A table as text.</summary>
    public static string Text(DataTable table)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(table, writer);
        return writer.ToString();
    }

    /// <summary>Writes a table to a file: first beside it, then in its place, so that a full disk leaves no half file.</summary>
    public static void Save(DataTable table, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = path + ".tmp";
        using (var stream = File.Create(draft))
        using (var csv = CsvWriter.Create(stream, Written, leaveOpen: true))
        {
            Write(table, csv);
        }

        File.Move(draft, path, overwrite: true);
    }

    private static void Write(DataTable table, CsvWriter csv)
    {
        csv.WriteRecord([.. table.Schema.Columns]);
        table.WriteRows(csv);
    }

    /// <summary>Reads a table. Throws <see cref="DamagedTableException"/> naming file and line where it is damaged.</summary>
    public static DataTable Load(TableSchema schema, string path) =>
        new(schema, Read(schema, path, "correct it, or accept what was received.").Select(row => row.Cells));

    /// <summary>Reads the rows of a file, in its order. Throws <see cref="DamagedTableException"/> naming file, line and <paramref name="remedy"/> where it is damaged.</summary>
    internal static IReadOnlyList<CsvRow> Read(TableSchema schema, string path, string remedy)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path));
            using var csv = CsvReader.FromText(text, Strict);
            return ReadRows(schema, path, csv, remedy);
        }
        catch (CsvFormatException cause)
        {
            throw Damaged(path, cause.LineNumber, "has a quotation mark out of place", remedy);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged(path, 1, "is not UTF-8", remedy);
        }
    }

    private static List<CsvRow> ReadRows(TableSchema schema, string path, CsvReader csv, string remedy)
    {
        if (!csv.Read() || !Record(csv).SequenceEqual(schema.Columns)) throw Damaged(path, 1, $"must have the header {string.Join(',', schema.Columns)}", remedy);
        var rows = new List<CsvRow>();
        while (csv.Read())
        {
            var record = Record(csv);
            if (record.Length != schema.Columns.Count) throw Damaged(path, csv.LineNumber, $"has {record.Length} columns instead of {schema.Columns.Count}", remedy);
            rows.Add(new((int)csv.LineNumber, record));
        }

        return rows;
    }

    private static string[] Record(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static DamagedTableException Damaged(string path, long line, string what, string remedy) => new($"{path}:{line} {what}; {remedy}");
}
