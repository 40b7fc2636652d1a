using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>Records of a device stand more than once, with the same stamp and the same words, as where a log was monitored and then shown: each was replayed once.</summary>
/// <param name="Device">The device.</param>
/// <param name="Count">How many stand again.</param>
/// <param name="Time">The device's time of the first that does.</param>
/// <param name="Evidence">The first that stands again, and where it stood before.</param>
public sealed record LinesRepeated(string Device, int Count, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;
