using Conformance.Cli.Pipeline;
using Conformance.Protocols.Profiles;

namespace Conformance.Cli.Output;

/// <summary>Whose tables a device was judged by, and by which line: <c>ios-12.3 by R1.cfg:6 (12.3(7)T1)</c>.</summary>
internal static class ProfileText
{
    /// <summary>The words for a device.</summary>
    public static string Of(RunResult run, string device)
    {
        if (!run.Profiles.TryGetValue(device, out var chosen)) return $"{Profile.Ios} (release not shown)";
        var release = chosen.Release.Length > 0 ? $" ({chosen.Release})" : "";
        return chosen.Evidence is [var line] ? $"{chosen.Profile} by {line.File}:{line.Line}{release}" : $"{chosen.Profile} by --profile{release}";
    }
}
