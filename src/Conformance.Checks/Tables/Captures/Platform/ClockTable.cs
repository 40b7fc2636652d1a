using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;

namespace Conformance.Checks.Tables.Captures.Platform;

/// <summary><c>show clock</c>.</summary>
internal static class ClockTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<ClockRow>(
        TableSchema.Of("clocks", "device,date,time,zone,quality,source,summer_time_starts,summer_time_ends", "device,date,time") with { IsGolden = false },
        Row);

    private static string[] Row(string device, ClockRow row) => [device, row.Date, row.Time, row.Zone, Quality(row.Quality), row.Source, row.SummerTimeStarts, row.SummerTimeEnds];

    private static string Quality(ClockQuality quality) => quality switch
    {
        ClockQuality.NotSet => "not set",
        ClockQuality.NotSynchronized => "not synchronized",
        _ => "authoritative",
    };
}
