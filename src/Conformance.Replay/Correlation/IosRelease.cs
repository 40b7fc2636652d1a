using System.Globalization;
using System.Text.RegularExpressions;
using Conformance.Protocols.Configuration;

namespace Conformance.Replay.Correlation;

/// <summary>A release of IOS: <c>12.3(7)T1</c>.</summary>
/// <param name="Major">The major number.</param>
/// <param name="Minor">The minor number.</param>
/// <param name="Maintenance">The number in brackets.</param>
/// <param name="Train">The letter of the train; blank for the mainline.</param>
public sealed partial record IosRelease(int Major, int Minor, int Maintenance, string Train)
{
    /// <summary>The release that a configuration tells: exactly by its boot image, else not at all, since the version line has no maintenance number.</summary>
    public static IosRelease? Of(DeviceConfiguration configuration)
    {
        var image = ImageName().Match(configuration.BootImage);
        if (!image.Success) return null;
        int Number(string group) => int.Parse(image.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        return new(Number("major"), Number("minor"), Number("maintenance"), image.Groups["train"].Value);
    }

    /// <summary>
    /// Whether the release has what came with the given one. A later major or minor has it; within one minor, the train must be the same; null where
    /// that does not decide.
    /// </summary>
    public bool? IsAtLeast(int major, int minor, int maintenance, char train)
    {
        if ((Major, Minor) != (major, minor)) return (Major, Minor).CompareTo((major, minor)) > 0;
        return Train.StartsWith(train) ? Maintenance >= maintenance : null;
    }

    /// <summary>The release in an image's name: <c>c7200-a3jk9s-mz.123-7.T1</c> is 12.3(7)T1.</summary>
    [GeneratedRegex(@"\.(?<major>[0-9]{2})(?<minor>[0-9])-(?<maintenance>[0-9]{1,9})(?![0-9])\.?(?<train>[A-Z]*)", RegexOptions.CultureInvariant)]
    private static partial Regex ImageName();
}
