using System.Globalization;

namespace Conformance.Checks.Tables;

/// <summary>Values as cells: invariant culture, blank for what the router does not print.</summary>
internal static class Cell
{
    public static string Of(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(bool? value) => value switch { true => "true", false => "false", null => "" };

    /// <summary>What the failure of a tracked object does to a group.</summary>
    public static string OfDecrement(int? decrement, bool shutsDown) => shutsDown ? "shutdown" : Of(decrement);

    public static string OfSpi(uint spi) => string.Create(CultureInfo.InvariantCulture, $"0x{spi:X8}");
}
