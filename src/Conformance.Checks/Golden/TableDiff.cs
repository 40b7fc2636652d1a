using Conformance.Checks.Tables;

namespace Conformance.Checks.Golden;

/// <summary>Compares tables row by row, by key.</summary>
public static class TableDiff
{
    /// <summary>The differences, in the order of the keys. Rows with equal keys are compared in their order.</summary>
    public static IReadOnlyList<Difference> Between(DataTable expected, DataTable received)
    {
        var differences = new List<Difference>();
        var keys = expected.Rows.Select(expected.KeyOf).Concat(received.Rows.Select(received.KeyOf)).Distinct().ToList();
        var left = expected.Rows.ToLookup(expected.KeyOf);
        var right = received.Rows.ToLookup(received.KeyOf);
        foreach (var key in keys) Compare(expected.Schema, key, [.. left[key]], [.. right[key]], differences);
        return differences;
    }

    private static void Compare(
        TableSchema schema, string key, IReadOnlyList<IReadOnlyList<string>> expected, IReadOnlyList<IReadOnlyList<string>> received, List<Difference> differences)
    {
        for (var i = 0; i < Math.Max(expected.Count, received.Count); i++)
        {
            if (i >= received.Count) differences.Add(new Difference.Missing(key));
            else if (i >= expected.Count) differences.Add(new Difference.Unexpected(key));
            else differences.AddRange(Cells(schema, key, expected[i], received[i]));
        }
    }

    private static IEnumerable<Difference> Cells(TableSchema schema, string key, IReadOnlyList<string> expected, IReadOnlyList<string> received) =>
        from column in Enumerable.Range(0, schema.Columns.Count)
        where expected[column] != received[column]
        select new Difference.Changed(key, schema.Columns[column], expected[column], received[column]);
}
