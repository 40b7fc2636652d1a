using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>The device started: <c>%SYS-5-RESTART: System restarted --</c>.</summary>
public readonly record struct SystemRestartedSeen : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The device is about to start anew: <c>%SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.</c></summary>
/// <param name="By">Who asked for it and why, as printed; blank where the line does not say.</param>
public readonly record struct ReloadRequestedSeen(string By) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The configuration was changed: <c>%SYS-5-CONFIG_I: Configured from console by cisco on vty0 (172.16.5.22)</c>.</summary>
/// <param name="Source">Where the commands came from: <c>console</c>, <c>memory</c>.</param>
/// <param name="By">Who entered them, as printed.</param>
public readonly record struct ConfiguredSeen(string Source, string By) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The clock was set: <c>%SYS-6-CLOCKUPDATE: System clock has been updated from 11:29:48 UTC Tue Jul 14 2020 to 14:29:48 IST Tue Jul 14 2020</c>.</summary>
/// <param name="Old">What it showed before, to the second.</param>
/// <param name="New">What it shows now, to the second; the zone may differ, with or without the moment.</param>
public readonly record struct ClockSetSeen(DeviceTime Old, DeviceTime New) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The log lost messages: <c>%SYS-3-MSGLOST: 12 messages lost because of queue overflow</c>.</summary>
/// <param name="Count">How many.</param>
public readonly record struct MessagesDroppedSeen(int Count) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The device begins or ends to log to a host: <c>%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 192.168.1.239 stopped - CLI initiated</c>.</summary>
/// <param name="Host">The host's name or address.</param>
/// <param name="Started">True where it begins.</param>
public readonly record struct LogHostSeen(string Host, bool Started) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}
