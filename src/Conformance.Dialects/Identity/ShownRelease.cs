using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>A release that an answer says its device runs.</summary>
/// <param name="Release">The release, as far as it is said.</param>
/// <param name="Span">The line that says it.</param>
public sealed record ShownRelease(IosRelease Release, SourceSpan Span)
{
    /// <summary>
    /// What the answers of one device tell together: the release that one of them names whole, else the number that all name; null where nothing is said, or where they contradict each other, since
    /// the device was then changed between them.
    /// </summary>
    internal static ShownRelease? Of(IEnumerable<Capture> answers)
    {
        var said = answers.SelectMany(SaidBy).ToList();
        var best = said.Find(release => release.Release.IsExact) ?? said.FirstOrDefault();
        return best is not null && said.TrueForAll(other => Agree(best.Release, other.Release)) ? best : null;
    }

    /// <summary>
    /// What <c>show version</c>, or the message of a restart, says; and a configuration by its <c>version</c> line, which has no maintenance number. The image that it boots has one, and counts where it
    /// is of that version: the device may not have booted since.
    /// </summary>
    private static IEnumerable<ShownRelease> SaidBy(Capture answer)
    {
        if (answer is Capture<VersionRow> versions)
        {
            foreach (var row in versions.Rows)
            {
                if (IosRelease.TryParse(row.Release) is { } release) yield return new(row.XeRelease.Length > 0 ? release.AsXe() : release, row.ReleaseSpan);
            }
        }

        if (answer is not Capture<DeviceConfiguration> { Rows: [var configuration] }) yield break;
        var version = IosRelease.TryParse(configuration.Version);
        var image = IosRelease.OfImage(configuration.BootImage);
        if (image is not null && (version is null || Agree(image, version))) yield return new(image, configuration.BootImageSpan);
        else if (version is not null) yield return new(version, configuration.VersionSpan);
    }

    /// <summary>IOS-XE 2 and 3 count beside the IOS within, which the configuration names.</summary>
    private static bool Agree(IosRelease one, IosRelease other) =>
        one.CountsBesideIos || other.CountsBesideIos || ((one.Major, one.Minor) == (other.Major, other.Minor) && (one.Maintenance is null || other.Maintenance is null || one == other));
}
