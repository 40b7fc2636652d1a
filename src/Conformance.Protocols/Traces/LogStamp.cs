using System.Runtime.InteropServices;

namespace Conformance.Protocols.Traces;

/// <summary>What stands before the body of a log line, besides the host: times and numbers of the device and of the relay that wrote the line down.</summary>
/// <param name="DeviceTime">The device's own time; <see cref="Traces.DeviceTime.None"/> where it prints none. It decides the order inside a device.</param>
/// <param name="RelayTime">The relay's time; none where no relay wrote one.</param>
/// <param name="MessageCount">The number that the device counts the messages to a syslog server with; 0 where none is printed.</param>
/// <param name="Sequence">The number of <c>service sequence-numbers</c>; 0 where none is printed.</param>
/// <param name="Priority">Facility and severity on the wire (RFC 5424 §6.2.1); null where none is printed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LogStamp(DeviceTime DeviceTime, DeviceTime RelayTime, long MessageCount, long Sequence, int? Priority)
{
    /// <summary>What tells the record from all others of its device, whatever file they stand in; 0 where nothing does, or nobody asked.</summary>
    public ulong Print { get; init; }

    /// <summary>The time of the line: the device's, else the relay's.</summary>
    public DeviceTime Time => DeviceTime.IsPrinted ? DeviceTime : RelayTime;
}
