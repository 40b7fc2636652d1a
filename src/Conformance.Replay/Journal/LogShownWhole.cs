using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>
/// <c>show logging</c> showed a device's log with its counters: no message was dropped, held back by a rate limit, flushed or overrun. What its numbers do not leave out is
/// all that the device logged.
/// </summary>
/// <param name="Device">The device.</param>
/// <param name="LastLine">The last line of the log, in the file of the evidence.</param>
/// <param name="Evidence">The line of the counters, before the log.</param>
public sealed record LogShownWhole(string Device, int LastLine, Evidence Evidence) : RunEvent;
