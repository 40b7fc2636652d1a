using Conformance.Protocols.Tables;

namespace Conformance.Protocols.ReverseRoute;

/// <summary>Whether the static route of reverse route injection is in the routing table.</summary>
public enum ReverseRouteState
{
    /// <summary>Not in the table.</summary>
    [Printed("absent")] Absent,

    /// <summary>In the table.</summary>
    [Printed("present")] Present,
}
