using Conformance.Checks.Tables.Captures.Configuration;
using Conformance.Checks.Tables.Captures.Platform;

namespace Conformance.Checks.Tables.Captures;

/// <summary>The tables of what routers show, in the order they are printed.</summary>
public static class CaptureTableCatalog
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaptureTable> All { get; } =
    [
        RouteTable.Table,
        HsrpGroupTable.Table,
        HsrpDelayTable.Table,
        HsrpNeighborTable.Table,
        VrrpGroupTable.Table,
        IsakmpSaTable.Table,
        IpsecSaTable.Table,
        TrackedObjectTable.Table,
        CefTable.Table,
        Ikev2SaTable.Table,
        CryptoSessionTable.Table,
        CryptoMapTable.Table,
        IsakmpPolicyTable.Table,
        CryptoConnectionTable.Table,
        IsakmpPeerTable.Table,
        DmvpnPeerTable.Table,
        NhrpEntryTable.Table,
        RouteEntryTable.Table,
        RouteSummaryTable.Table,
        TrackedRouteTable.Table,
        OspfNeighborTable.Table,
        OspfInterfaceTable.Table,
        OspfExternalLsaTable.Table,
        BfdNeighborTable.Table,
        ArpTable.Table,
        InterfaceBriefTable.Table,
        InterfaceTable.Table,
        VersionTable.Table,
        ClockTable.Table,
        LoggingTable.Table,
        .. ConfigurationTables.All,
    ];
}
