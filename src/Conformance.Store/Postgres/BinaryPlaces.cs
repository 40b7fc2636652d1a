using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Store.Postgres;

/// <summary>Where server programs are found: PATH, then where distributions, Homebrew and the Windows installer put them.</summary>
internal static partial class BinaryPlaces
{
    /// <summary>The folders of this machine, best first; they need not hold a server.</summary>
    public static IEnumerable<string> Usual() =>
    [
        .. OnPath(Environment.GetEnvironmentVariable("PATH")),
        .. NewestFirst("/usr/lib/postgresql", "*"),
        .. NewestFirst("/usr", "pgsql-*"),
        .. NewestFirst("/opt/homebrew/opt", "postgresql*"),
        .. NewestFirst("/usr/local/opt", "postgresql*"),
        .. NewestFirst(Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
    ];

    /// <summary>The absolute folders of a PATH.</summary>
    public static IEnumerable<string> OnPath(string? path) =>
        (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Where(Path.IsPathFullyQualified);

    /// <summary>The <c>bin</c> of each version's folder below a parent, the highest version number in the name first.</summary>
    public static IEnumerable<string> NewestFirst(string parent, string pattern) =>
        Path.IsPathFullyQualified(parent) && Directory.Exists(parent)
            ? Directory.EnumerateDirectories(parent, pattern).OrderByDescending(Version).Select(folder => Path.Combine(folder, "bin"))
            : [];

    private static double Version(string folder) =>
        double.TryParse(LastNumber().Match(folder).Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version) ? version : 0;

    [GeneratedRegex("[0-9]+([.][0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex LastNumber();
}
