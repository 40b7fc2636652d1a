using System.Diagnostics.CodeAnalysis;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ospf;

namespace Conformance.Protocols.Profiles;

/// <summary>Whose behaviour a device is judged by: IOS's, as far as its release is known, or a specification's without IOS's departures.</summary>
/// <param name="Name">Its name: <c>ios</c>, <c>ios-12.3</c>, <c>rfc2281</c>.</param>
/// <param name="Release">The release, as far as it is known; null for every release.</param>
public sealed record Profile(string Name, IosRelease? Release)
{
    private const string OfRelease = "ios-";
    private const string OfXe = "xe";

    /// <summary>IOS and IOS-XE of every release: rows of different releases stand beside each other, and where their answers differ, nothing is judged.</summary>
    public static Profile Ios { get; } = new("ios", null);

    private static List<IosRelease> Numbers => [IosRelease.Of(12, 0), IosRelease.Of(12, 1), IosRelease.Of(12, 2), IosRelease.Of(12, 3), IosRelease.Of(12, 4), IosRelease.Of(15, null)];

    /// <summary>The named profiles: every release, those of one number, IOS-XE, and the specifications whose tables stand without IOS's departures.</summary>
    public static IReadOnlyList<Profile> Named { get; } =
    [
        Ios, .. Numbers.ConvertAll(number => new Profile($"{OfRelease}{number}", number)), new(OfRelease + OfXe, IosRelease.Xe), new(HsrpTable.Rfc2281.Profile, null), new(OspfNeighborTable.Rfc2328.Profile, null),
    ];

    /// <summary>The names that exist, as part of a sentence: any release may be named, too.</summary>
    public static string Names { get; } = $"{string.Join(", ", Named.Select(profile => profile.Name))}, or a release such as 'ios-12.3(7)T1'";

    /// <summary>The profile as a command line names it: with the release where that is exact.</summary>
    public string FullName => Release is { IsExact: true, IsXe: false } ? $"{OfRelease}{Release}" : Name;

    /// <summary>The profile of a release, as far as it is known; that of all releases for what has no profile of its own, such as IOS 11.</summary>
    public static Profile Of(IosRelease release)
    {
        var number = release switch { { IsXe: true } => OfXe, { Major: 12 } => $"12.{release.Minor}", _ => $"{release.Major}" };
        var family = Named.FirstOrDefault(named => named.Name == OfRelease + number) ?? Ios;
        return family with { Release = release };
    }

    /// <summary>Finds the profile that a command line names; false for a name that none has.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out Profile? profile)
    {
        profile = Named.FirstOrDefault(named => named.Name == name);
        if (profile is null && name.StartsWith(OfRelease, StringComparison.Ordinal) && IosRelease.TryParse(name[OfRelease.Length..]) is { IsExact: true } release) profile = Of(release);
        return profile is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => FullName;
}
