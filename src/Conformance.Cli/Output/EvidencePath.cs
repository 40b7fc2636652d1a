using Conformance.Dialects.Reading;

namespace Conformance.Cli.Output;

/// <summary>Where the file of an evidence lies for whoever opens it from here: findings name files relative to their scenario.</summary>
/// <param name="scenario">The scenario.</param>
internal sealed class EvidencePath(Scenario scenario)
{
    private readonly Dictionary<string, CaptureFile> files = scenario.Files.DistinctBy(file => file.Name).ToDictionary(file => file.Name);

    /// <summary>The path from the working directory, with forward slashes; the full path where it lies outside of it.</summary>
    public string Of(string file)
    {
        var place = Path.GetFullPath(files.GetValueOrDefault(file)?.Place ?? file);
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, place);
        return (IsOutside(relative) ? place : relative).Replace('\\', '/');
    }

    /// <summary>The path as a reference of RFC 3986: relative to the working directory, or absolute.</summary>
    public string UriOf(string file)
    {
        var path = Of(file);
        return Path.IsPathRooted(path) ? new Uri(path).AbsoluteUri : string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
    }

    /// <summary>The line in the file as it lies there: that of an export which stands newest first is counted from its oldest message.</summary>
    public int LineOf(string file, int line) => files.GetValueOrDefault(file)?.Export?.LineInFile(line) ?? line;

    private static bool IsOutside(string relative) => Path.IsPathRooted(relative) || relative.Split('/', '\\')[0] == "..";
}
