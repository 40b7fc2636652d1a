using System.Globalization;

namespace Conformance.Checks.Tables;

/// <summary>Values as cells: invariant culture, blank for what the router does not print.</summary>
internal static class Cell
{
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(bool? value) => value switch { true => "true", false => "false", null => "" };

    public static string OfSpi(uint spi) => string.Create(CultureInfo.InvariantCulture, $"0x{spi:X8}");
}
