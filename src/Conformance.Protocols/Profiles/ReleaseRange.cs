namespace Conformance.Protocols.Profiles;

/// <summary>The releases that a row, rule or default is of.</summary>
/// <param name="First">The first release that has it; null where all before have it too.</param>
/// <param name="End">The first release that has it no more; null where all later ones have it too.</param>
public sealed record ReleaseRange(IosRelease? First, IosRelease? End)
{
    /// <summary>From a release on: <c>12.3(14)T</c>.</summary>
    public static ReleaseRange Since(string first) => new(IosRelease.Parse(first), null);

    /// <summary>Before a release.</summary>
    public static ReleaseRange Before(string end) => new(null, IosRelease.Parse(end));

    /// <summary>Whether a release, as far as it is known, is of it; null where that does not decide.</summary>
    public bool? Has(IosRelease? known) => Has(known, First, isThere: true) & Has(known, End, isThere: false);

    /// <summary>Whether each release is of one of <paramref name="ranges"/>.</summary>
    public static bool CoverAll(IReadOnlyCollection<ReleaseRange> ranges) => ranges.Any(range => range.End is null && ranges.Any(other => other.First is null && other.End == range.First));

    /// <inheritdoc/>
    public override string ToString() => (First, End) switch
    {
        ({ } first, null) => $"{first} and later",
        (null, { } end) => $"before {end}",
        ({ } first, { } end) => $"{first} until before {end}",
        _ => "",
    };

    private static bool? Has(IosRelease? known, IosRelease? bound, bool isThere) => bound is null ? true : known?.IsAtLeast(bound) is { } reached ? reached == isThere : null;
}
