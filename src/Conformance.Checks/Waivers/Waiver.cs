using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;

namespace Conformance.Checks.Waivers;

/// <summary>A finding that somebody has accepted.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Place">Where: a file, <c>FILE:LINE</c>, a device, or an entity as <c>device/protocol/instance</c>.</param>
/// <param name="Reason">Why it is accepted.</param>
/// <param name="Until">The last day that it is; null for good.</param>
/// <param name="Row">The row of the file of waivers.</param>
public sealed record Waiver(string Code, string Place, string Reason, DateOnly? Until, Evidence Row)
{
    /// <summary>Whether its last day is past.</summary>
    public bool IsExpiredOn(DateOnly today) => Until < today;

    /// <summary>Whether it is about a finding.</summary>
    public bool Matches(Finding finding) => finding.Code == Code && PlacesOf(finding).Contains(Place);

    private static IEnumerable<string> PlacesOf(Finding finding) => [finding.File, finding.Place, finding.Entity.Device, finding.Entity.ToString()];
}
