using System.Text;
using CsvHelper;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The records of a file whose first line names the columns.</summary>
internal static class CsvRecords
{
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>What separates the columns that the first line of a file names; null where it does not name a message and when it came or whose it is.</summary>
    public static char? SeparatorOf(ReadOnlySpan<byte> text)
    {
        var firstLine = Encoding.UTF8.GetString(ExportedLines.FirstOf(text));
        foreach (var separator in Separators)
        {
            var names = firstLine.TrimEnd('\r').Split(separator).Select(name => name.Trim(' ', '"')).ToList();
            if (Has(ExportRole.Message) && (Has(ExportRole.Time) || Has(ExportRole.Host))) return separator;

            bool Has(ExportRole role) => names.Exists(name => ExportNames.RankOf(role, name) is not null);
        }

        return null;
    }

    /// <summary>The lines of a file.</summary>
    public static ExportedLines LinesOf(ReadOnlyMemory<byte> text)
    {
        var (lines, separator) = (new ExportedLines(), SeparatorOf(text.Span) ?? ',');
        using var csv = CsvReader.Create(text, new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true });
        if (!csv.Read()) return lines;
        var names = Values(csv).Select(name => name.Trim()).ToList();
        while (csv.Read())
        {
            var (record, line) = (new ExportedRecord(), (int)csv.LineNumber);
            foreach (var (name, value) in names.Zip(Fitted(Values(csv), names, separator))) record.Set(name, value, line);
            lines.Add(record, line, Encoding.UTF8.GetString(csv.RawRecord));
        }

        return lines;
    }

    /// <summary>Some collectors put no marks around a message with a separator in it: as the last column it goes on to the end of the line, elsewhere nobody knows where it ends.</summary>
    private static string[] Fitted(string[] values, List<string> names, char separator)
    {
        if (values.Length <= names.Count) return values;
        return ExportNames.RankOf(ExportRole.Message, names[^1]) is null ? [] : [.. values[..(names.Count - 1)], string.Join(separator, values[(names.Count - 1)..])];
    }

    private static string[] Values(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];
}
