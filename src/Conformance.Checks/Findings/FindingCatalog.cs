using Conformance.Checks.Findings.Catalog;

namespace Conformance.Checks.Findings;

/// <summary>All kinds of findings, as `explain CODE` prints them. A new one is an entry in the file of its family.</summary>
public static class FindingCatalog
{
    /// <summary>The kinds, by family.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        .. GatewayCodes.All, .. IkeCodes.All, .. IpsecCodes.All, .. LinkCodes.All, .. LossCodes.All, .. TimeCodes.All, .. TimerCodes.All, .. RecurrenceCodes.All, .. ReadingCodes.All, .. WaiverCodes.All,
    ];

    /// <summary>The kind with a code; null for an unknown one.</summary>
    public static FindingCode? Find(string code) => All.FirstOrDefault(known => known.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
