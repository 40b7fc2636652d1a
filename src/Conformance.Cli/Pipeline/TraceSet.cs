using Conformance.Dialects.Reading;

namespace Conformance.Cli.Pipeline;

/// <summary>The traces that paths name: each scenario, and each scenario in a folder of them, is one; all other files together are one more.</summary>
internal static class TraceSet
{
    /// <summary>The paths of each trace.</summary>
    public static IReadOnlyList<string[]> Of(IReadOnlyList<string> paths)
    {
        var scenarios = paths.Select(path => (Path: path, Folders: ScenariosOf(path))).ToLookup(part => part.Folders.Length > 0);
        var rest = scenarios[false].Select(part => part.Path).ToArray();
        return [.. scenarios[true].SelectMany(part => part.Folders).Select(folder => new[] { folder }), .. rest.Length > 0 ? [rest] : Array.Empty<string[]>()];
    }

    private static string[] ScenariosOf(string path)
    {
        if (IsScenario(path)) return [path];
        return Directory.Exists(path) ? [.. Directory.EnumerateDirectories(path).Where(IsScenario).Order(StringComparer.Ordinal)] : [];
    }

    private static bool IsScenario(string path) => File.Exists(Path.Combine(path, Scenario.FileName));
}
