using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>Whose fact it is, and when it was by that device's clock.</summary>
internal static class FactPlace
{
    /// <summary>The device, blank for a fact of none, and the time of the line, which may be none.</summary>
    public static (string Device, DeviceTime Time) Of(RunEvent fact) => fact switch
    {
        EntityEvent entity => (entity.Entity.Device, entity.Time),
        RouteInstalled route => (route.Device, route.Time),
        RouteWithdrawn route => (route.Device, route.Time),
        MessagesLost loss => (loss.Device, loss.Time),
        OspfRecordDied record => (record.Device, record.Time),
        LinesOutOfOrder lines => (lines.Device, lines.Time),
        LinesRepeated lines => (lines.Device, lines.Time),
        PacketsRefused refused => (refused.Device, refused.Time),
        DeviceReconfigured configured => (configured.Device, configured.Time),
        DeviceRestarted restarted => (restarted.Device, restarted.Time),
        RoutesCaptured captured => (captured.Device, DeviceTime.None),
        SasCaptured captured => (captured.Device, DeviceTime.None),
        LogShownWhole log => (log.Device, DeviceTime.None),
        ClockStepped step => (step.Device, DeviceTime.None),
        RowsCounted counted => (counted.Entity.Device, DeviceTime.None),
        SimulatorNoticed noticed => (noticed.Device, DeviceTime.None),
        _ => ("", DeviceTime.None),
    };
}
