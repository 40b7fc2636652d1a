using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>A step of a device's clock.</summary>
/// <param name="Kind">How.</param>
/// <param name="Before">The last time before it.</param>
/// <param name="After">The first time after it.</param>
/// <param name="AfterLine">The line of the last time before it.</param>
public readonly record struct ClockStep(ClockStepKind Kind, DeviceTime Before, DeviceTime After, int AfterLine);
