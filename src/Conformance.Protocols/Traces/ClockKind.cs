namespace Conformance.Protocols.Traces;

/// <summary>What a device's timestamp leaves out.</summary>
public enum ClockKind : byte
{
    /// <summary>The line carries no time.</summary>
    None,

    /// <summary>Time since the device started: <c>00:12:54:</c>, <c>1d02h:</c>, <c>2w3d:</c>.</summary>
    Uptime,

    /// <summary>Time of day without a date: <c>15:33:24.753:</c>.</summary>
    TimeOfDay,

    /// <summary>Month, day and time without a year, the IOS default: <c>*Mar  1 00:19:45.872:</c>.</summary>
    MonthDay,

    /// <summary>Date with its year: <c>Jan  9 2022 19:25:10.145:</c>.</summary>
    Dated,
}
