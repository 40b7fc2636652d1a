using Conformance.Checks.Golden;
using Conformance.Cli.Output;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;

namespace Conformance.Cli.Verbs;

/// <summary>Where the goldens of a scenario are.</summary>
internal static class GoldenPlace
{
    /// <summary>
    /// The golden folder: <c>golden/SCENARIO</c> beside the folder that the scenario lies in, or below the given folder, or the given folder itself where it
    /// holds the tables. Null where files were given without one.
    /// </summary>
    public static string? Of(Scenario scenario, string? given)
    {
        if (given is { Length: > 0 })
        {
            var below = Path.Combine(given, scenario.Name);
            return Directory.Exists(below) || !File.Exists(Path.Combine(given, "transitions.csv")) ? below : given;
        }

        if (scenario.Folder.Length == 0) return null;
        var parent = Directory.GetParent(Path.GetFullPath(Path.TrimEndingDirectorySeparator(scenario.Folder)))!;
        var beside = parent.Name == "traces" && parent.Parent is not null ? parent.Parent : parent;
        return Path.Combine(beside.FullName, "golden", scenario.Name);
    }

    /// <summary>Compares a run with its goldens, and leaves what was received beside those that differ.</summary>
    public static GoldenComparison Compare(RunResult run, string? given)
    {
        if (Of(run.Scenario, given) is not { } folder) return new([], "skipped, no scenario");
        var goldens = new GoldenFolder(folder);
        if (!goldens.Exists) return new([], $"skipped, {folder} does not exist");
        var results = goldens.Compare(run.Tables);
        goldens.WriteReceived(results);
        return new(results, "");
    }
}
