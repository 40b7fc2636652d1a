using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos;

/// <summary>A time with its date as IOS prints it inside a message: <c>23:27:08 UTC Tue Mar 19 2024</c>.</summary>
internal static class ClockText
{
    /// <summary>The time.</summary>
    public static Field<DeviceTime> Clock(string name) => new(name, Length, (value, _) => Read(value)) { Tells = true };

    private static int Length(ReadOnlySpan<byte> text) => CalendarTime.TryRead(text, out _, out var length) ? length : Scan.No;

    private static DeviceTime Read(ReadOnlySpan<byte> text) => CalendarTime.TryRead(text, out var time, out _) ? time : DeviceTime.None;
}
