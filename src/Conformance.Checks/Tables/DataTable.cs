using System.Globalization;
using CsvHelper;

namespace Conformance.Checks.Tables;

/// <summary>A table of text cells with its schema, sorted by its keys: text ordinal, numbers as numbers.</summary>
public class DataTable
{
    /// <summary>Sorts <paramref name="rows"/>; each has a cell per column of <paramref name="schema"/>.</summary>
    public DataTable(TableSchema schema, IEnumerable<IReadOnlyList<string>> rows)
        : this(schema, rows.Order(new KeyOrder(schema)).ToList())
    {
    }

    /// <summary>A table whose rows are sorted.</summary>
    private protected DataTable(TableSchema schema, IReadOnlyList<IReadOnlyList<string>> sorted) => (Schema, Rows) = (schema, sorted);

    /// <summary>The schema.</summary>
    public TableSchema Schema { get; }

    /// <summary>The rows, sorted.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The key of a row: what differences name it by.</summary>
    public string KeyOf(IReadOnlyList<string> row) => string.Join(' ', Schema.Keys.Select(key => row[Schema.IndexOf(key)]).Where(cell => cell.Length > 0));

    /// <summary>Writes the rows as CSV.</summary>
    internal virtual void WriteRows(CsvWriter csv)
    {
        foreach (var row in Rows) csv.WriteRecord([.. row]);
    }

    private sealed class KeyOrder(TableSchema schema) : IComparer<IReadOnlyList<string>>
    {
        private readonly (int Column, bool IsNumeric)[] keys = [.. schema.Keys.Select(key => (schema.IndexOf(key), schema.Numeric.Contains(key)))];

        public int Compare(IReadOnlyList<string>? x, IReadOnlyList<string>? y)
        {
            foreach (var (column, isNumeric) in keys)
            {
                var order = isNumeric ? CompareNumbers(x![column], y![column]) : string.CompareOrdinal(x![column], y![column]);
                if (order != 0) return order;
            }

            return 0;
        }

        private static int CompareNumbers(string x, string y) =>
            long.TryParse(x, NumberStyles.None, CultureInfo.InvariantCulture, out var one) && long.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var other)
                ? one.CompareTo(other)
                : string.CompareOrdinal(x, y);
    }
}
