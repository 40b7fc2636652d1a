using Conformance.Replay.Clocks;

namespace Conformance.Replay.Timers;

/// <summary>The last Hello of a router, which started the timer that watches it.</summary>
/// <param name="Sender">The router's address.</param>
/// <param name="HoldMs">The hold time in it, ms; null where its line does not say.</param>
/// <param name="At">Its line.</param>
internal readonly record struct HeardHello(string Sender, int? HoldMs, TimeMark At);
