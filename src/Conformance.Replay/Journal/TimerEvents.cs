using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>A timer expired, or what it limits went on when it should have: how long it had run.</summary>
/// <param name="Entity">Whose timer.</param>
/// <param name="Timer">Which.</param>
/// <param name="Peer">The router that it watches; blank for none.</param>
/// <param name="Elapsed">How long it had run since the last line that is known to have started it; a lost line may have started it later. Null where nobody can tell.</param>
/// <param name="Doubt">Why nobody can tell.</param>
/// <param name="StatedMs">Its length as the starting line itself states it, ms: the hold time of the Hello; null where it does not.</param>
/// <param name="Time">The device's time of the expiry.</param>
/// <param name="Evidence">The line of the expiry, then the line that started the timer.</param>
public sealed record TimerExpired(
    EntityKey Entity, TimerKind Timer, string Peer, Interval? Elapsed, TimeDoubt Doubt, long? StatedMs, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);

/// <summary>A configuration or an answer tells how long a timer is.</summary>
/// <param name="Entity">Whose timer.</param>
/// <param name="Timer">Which.</param>
/// <param name="Milliseconds">Its length, ms.</param>
/// <param name="Source">What tells it.</param>
/// <param name="Router">For a hold time in use, the active router, from which it may be learned; blank otherwise.</param>
/// <param name="Evidence">The lines that tell it.</param>
public sealed record TimerSet(EntityKey Entity, TimerKind Timer, long Milliseconds, TimerSource Source, string Router, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, DeviceTime.None, Evidence);

/// <summary>A device was configured during the run, or two captures of its configuration have other timers: what its configuration says may not have been so before.</summary>
/// <param name="Device">The device.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that says so, or the later capture.</param>
public sealed record DeviceReconfigured(string Device, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;
