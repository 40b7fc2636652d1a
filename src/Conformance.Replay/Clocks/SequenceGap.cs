using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>Numbers that a device's messages leave out.</summary>
/// <param name="Next">The number behind the gap.</param>
/// <param name="Missing">How many are left out.</param>
/// <param name="AfterLine">The line before the gap.</param>
/// <param name="Time">The time of the line behind it.</param>
/// <param name="Line">The line behind it.</param>
public readonly record struct SequenceGap(long Next, long Missing, int AfterLine, DeviceTime Time, Evidence Line);
