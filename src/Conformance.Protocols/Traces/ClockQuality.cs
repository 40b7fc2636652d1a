namespace Conformance.Protocols.Traces;

/// <summary>The mark before an IOS timestamp. Clocks of two devices are not aligned by time when either is marked.</summary>
public enum ClockQuality : byte
{
    /// <summary>No mark: the clock is set and trusted.</summary>
    Authoritative,

    /// <summary><c>.</c>: set, but NTP is not synchronised at present.</summary>
    NotSynchronized,

    /// <summary><c>*</c>: never set.</summary>
    NotSet,
}
