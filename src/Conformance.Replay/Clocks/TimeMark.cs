using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>A line from which time is measured, and how often the device's clock had stepped by then. It holds no text and costs no allocation.</summary>
/// <param name="By">The line.</param>
/// <param name="Era">The number of its clock's run without a step; 0 where the line carries no time of the device's own.</param>
internal readonly record struct TimeMark(Witness By, int Era);
