using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The tracked objects of a configuration.</summary>
internal static class TrackConfigurationTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_tracks",
            "device,object,subject,vrf,delay_up,delay_down,objects,threshold",
            "device,object",
            "object"),
        configuration => configuration.Tracks,
        Row);

    private static string[] Row(string device, TrackConfiguration track) =>
    [
        device, Cell.Of(track.Number), track.Subject, track.Vrf, Cell.Of(track.DelayUpSeconds), Cell.Of(track.DelayDownSeconds), ConfigurationTable.Join(track.Objects), track.Threshold,
    ];
}
