using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Checks.Tables;

namespace Conformance.Checks.Golden;

/// <summary>
/// Masks what differs between two healthy captures of the same network: SPIs become <c>SPI#1</c>, <c>SPI#2</c> ..., the same number for the same value on
/// every router of the scenario, so that a swapped or unpaired SPI still differs; connection ids, lifetimes and uptimes become blank.
/// </summary>
public sealed partial class GoldenMask
{
    private static readonly string[] Blanked = ["conn_id", "lifetime", "uptime"];
    private readonly Dictionary<string, string> numbers = [];

    /// <summary>The table masked. Numbers follow the order in which tables are given and their rows are sorted.</summary>
    public DataTable Apply(DataTable table) => new(table.Schema, table.Rows.Select(row => Mask(table.Schema, row)).ToList());

    /// <summary>Whether a table was accepted with its raw values: it has SPIs, but none is masked.</summary>
    public static bool IsRaw(DataTable table) => table.Rows.Any(row => row.Any(cell => Spi().IsMatch(cell))) && !table.Rows.Any(row => row.Any(cell => cell.Contains("SPI#", StringComparison.Ordinal)));

    private string[] Mask(TableSchema schema, IReadOnlyList<string> row) =>
        [.. schema.Columns.Select((column, i) => Blanked.Contains(column) ? "" : Spi().Replace(row[i], match => NumberOf(match.Value)))];

    private string NumberOf(string spi)
    {
        if (!numbers.TryGetValue(spi, out var number)) numbers[spi] = number = string.Create(CultureInfo.InvariantCulture, $"SPI#{numbers.Count + 1}");
        return number;
    }

    [GeneratedRegex("0x[0-9A-F]{8}", RegexOptions.CultureInvariant)]
    private static partial Regex Spi();
}
