using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>The device started: <c>%SYS-5-RESTART: System restarted --</c>.</summary>
public readonly record struct SystemRestartedSeen : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The device crashed: <c>Unexpected exception to CPU: vector 1200, PC = 0x41A2B3C4</c>.</summary>
public readonly record struct SystemCrashedSeen : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The device was told to reload: <c>%SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.</c></summary>
/// <param name="Reason">By whom and why, as printed.</param>
public readonly record struct ReloadRequestedSeen(string Reason) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>The device was configured: <c>%SYS-5-CONFIG_I: Configured from console by admin on vty0 (192.0.2.1)</c>.</summary>
/// <param name="By">From where and by whom, as printed.</param>
public readonly record struct ConfiguredSeen(string By) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>
/// The clock was set: <c>%SYS-6-CLOCKUPDATE: System clock has been updated from 23:27:08 UTC Tue Mar 19 2024 to 09:15:00 UTC Tue Mar 19 2024</c>. The line's own
/// stamp is already of the new time.
/// </summary>
/// <param name="Old">The time before; none where it is not printed.</param>
/// <param name="New">The time after.</param>
public readonly record struct ClockSetSeen(DeviceTime Old, DeviceTime New) : IObservation
{
    /// <inheritdoc/>
    public void TellTo(Listeners listeners, in Witness by) => listeners.System.Saw(this, by);
}

/// <summary>Messages do not stand in the log, and a line says so: <c>last message repeated 66 times</c>, a drop or rate-limit notice.</summary>
/// <param name="Kind">Why they are missing.</param>
/// <param name="Count">How many; null where the line does not say.</param>
public readonly record struct MessagesDroppedSeen(LossKind Kind, long? Count) : IObservation
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
