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
        IsakmpSaTable.Table,
        IpsecSaTable.Table,
        TrackedObjectTable.Table,
        CefTable.Table,
        VersionTable.Table,
        ClockTable.Table,
        LoggingTable.Table,
        .. ConfigurationTables.All,
    ];
}
