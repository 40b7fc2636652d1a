using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip route</c>: up to millions of rows, which stay packed until they are written.</summary>
internal sealed class RouteTable() : CaptureTable(TableSchema.Routes)
{
    public static readonly CaptureTable Table = new RouteTable();

    /// <inheritdoc/>
    internal override bool Holds(Capture capture) => capture is Capture<RouteRow>;

    /// <inheritdoc/>
    internal override CollectedRows Collect(Func<string, string, bool?> owns, RepeatedCapture repeated) => new CollectedRoutes(repeated);
}
