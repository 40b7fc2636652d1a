using System.Globalization;
using Conformance.Checks.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Checks.Waivers;

/// <summary>Reads waivers: a CSV file with the columns code, place, reason and until (an ISO date, or blank).</summary>
public static class WaiverFile
{
    private const string Remedy = "correct the row.";
    private static readonly TableSchema Schema = TableSchema.Of("waivers", "code,place,reason,until", "code,place");

    /// <summary>The waivers of a file, in its order.</summary>
    /// <exception cref="DamagedTableException">A row is damaged, or lacks its code, place or reason.</exception>
    public static IReadOnlyList<Waiver> Read(string path) => [.. CsvFile.Read(Schema, path, Remedy).Select(row => Of(path, row))];

    private static Waiver Of(string path, CsvRow row)
    {
        if (row.Cells is not [{ Length: > 0 } code, { Length: > 0 } place, { Length: > 0 } reason, var until]) throw Damaged(path, row, "must name code, place and reason");
        return new(code, place, reason, LastDay(path, row, until), new Evidence(path, row.Line, row.Line, string.Join(',', row.Cells)));
    }

    private static DateOnly? LastDay(string path, CsvRow row, string text)
    {
        if (text.Length == 0) return null;
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Damaged(path, row, $"has the day '{text}' instead of one like 2026-12-31");
    }

    private static DamagedTableException Damaged(string path, CsvRow row, string what) => new(string.Create(CultureInfo.InvariantCulture, $"{path}:{row.Line} {what}; {Remedy}"));
}
