using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>The records of a file that stand behind one of later time or higher number. It holds no text and costs no allocation.</summary>
/// <param name="Count">How many.</param>
/// <param name="ByNumber">How many of them their numbers put later.</param>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct LateLines(int Count, int ByNumber, Witness First, Witness Last);
