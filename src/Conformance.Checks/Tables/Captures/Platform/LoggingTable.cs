using Conformance.Protocols.Platform;

namespace Conformance.Checks.Tables.Captures.Platform;

/// <summary><c>show logging</c>.</summary>
internal static class LoggingTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<LoggingRow>(
        TableSchema.Of(
            "logging",
            "device,destination,host,vrf,transport,enabled,level,logged,dropped,rate_limited,flushes,overruns,size,link",
            "device,destination,host,vrf") with
        { IsGolden = false },
        Row);

    private static string[] Row(string device, LoggingRow row) =>
    [
        device, row.Destination, row.Host, row.Vrf, row.Transport, Cell.Of(row.IsEnabled), row.Level, Cell.Of(row.Logged), Cell.Of(row.Dropped), Cell.Of(row.RateLimited), Cell.Of(row.Flushes),
        Cell.Of(row.Overruns), Cell.Of(row.Size), row.Link,
    ];
}
