using System.Text.RegularExpressions;

namespace Conformance.Dialects.CiscoIos.Show.Platform;

/// <summary>The train of a release: <c>12.3(7)T1</c> is of 12.3T, <c>16.9.3</c> of 16.9, <c>03.06.05E</c> of 03.06E.</summary>
internal static partial class IosTrain
{
    /// <summary>The train; blank for a release that is numbered otherwise, such as a build of the day.</summary>
    public static string Of(string release)
    {
        var match = Classic().Match(release);
        if (!match.Success) match = Numbered().Match(release);
        return match.Success ? match.Groups["version"].Value + match.Groups["train"].Value : "";
    }

    [GeneratedRegex(@"^(?<version>\d+\.\d+)\([0-9.a-z]+\)(?<train>[A-Z]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Classic();

    [GeneratedRegex(@"^(?<version>\d+\.\d+)\.\d{1,2}[a-z]?\.?(?<train>[A-Z]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
