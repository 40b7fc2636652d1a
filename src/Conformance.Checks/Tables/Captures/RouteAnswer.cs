using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary>The routes that a device showed at once.</summary>
/// <param name="Device">The device.</param>
/// <param name="Rows">The routes.</param>
internal sealed record RouteAnswer(string Device, RowList<RouteRow> Rows)
{
    /// <summary>What is left of it where a later answer shows the tables <paramref name="vrfs"/>; one without any row shows that all are empty.</summary>
    public RouteAnswer Without(HashSet<string> vrfs) =>
        this with { Rows = vrfs.Count == 0 ? new() : RowList<RouteRow>.Of([.. Rows.Where(row => !vrfs.Contains(row.Vrf))]) };
}
