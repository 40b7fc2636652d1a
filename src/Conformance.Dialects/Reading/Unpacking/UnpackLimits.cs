using System.Globalization;

namespace Conformance.Dialects.Reading.Unpacking;

/// <summary>How much the archives of a run may unpack to, so that a small file fills no disk.</summary>
/// <param name="Bytes">The most bytes of all archives together.</param>
/// <param name="IsChosen">Whether the user has chosen <paramref name="Bytes"/>, and so vouches for archives that shrink unusually well.</param>
internal sealed record UnpackLimits(long Bytes, bool IsChosen)
{
    /// <summary>The environment variable that raises <see cref="Bytes"/>.</summary>
    public const string Variable = "CONFORMANCE_MAX_UNPACKED";

    /// <summary>The most files in one archive.</summary>
    public const int Entries = 10_000;

    /// <summary>How often its packed size an archive may unpack to. Deflate reaches 1032 with blanks only, logs 10 to 100.</summary>
    public const int Ratio = 500;

    /// <summary>Bytes up to which <see cref="Ratio"/> does not matter.</summary>
    public const long Harmless = 64L << 20;

    private const long Standard = 8L << 30;
    private const string Units = "KMGT";

    /// <summary>The limits, as the environment sets them.</summary>
    /// <exception cref="UnreadableInputException">The variable holds no size.</exception>
    public static UnpackLimits OfEnvironment() => Parse(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The limits for a value of the variable, such as <c>16G</c>.</summary>
    public static UnpackLimits Parse(string? size)
    {
        if (string.IsNullOrEmpty(size)) return new(Standard, false);
        var unit = Units.IndexOf(char.ToUpperInvariant(size[^1])) + 1;
        var digits = unit > 0 ? size[..^1] : size;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new((long)count << (10 * unit), true)
            : throw new UnreadableInputException($"{Variable} is '{size}'; set it to a size such as 16G.");
    }

    /// <summary>The limits in words.</summary>
    public override string ToString() =>
        $"at most {Entries} files, {Size(Bytes)} in all{(IsChosen ? "" : $", and {Ratio} times the packed size")}; unpack it yourself, or set {Variable}=64G";

    private static string Size(long bytes)
    {
        var unit = 0;
        while (unit < Units.Length && bytes >= 1024 && bytes % 1024 == 0)
        {
            bytes /= 1024;
            unit++;
        }

        return unit == 0 ? $"{bytes} bytes" : $"{bytes} {Units[unit - 1]}iB";
    }
}
