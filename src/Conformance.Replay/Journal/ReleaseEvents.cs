using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>Something tells whose tables a device is judged by.</summary>
/// <param name="Device">The device.</param>
/// <param name="Profile">The profile: <c>ios-12.3</c>.</param>
/// <param name="Release">The release as far as it is known: <c>12.3(7)T1</c>; blank where the profile is of every release, or of none.</param>
/// <param name="Evidence">The line that tells it; empty where the user does.</param>
public sealed record ProfileChosen(string Device, string Profile, string Release, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>An entity moved by a row that some releases have and others do not, and nothing tells which release its device runs.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Row">The row: <c>absent SaInstalled -> present</c>.</param>
/// <param name="Releases">The releases that have it: <c>12.3(14)T and later</c>.</param>
/// <param name="Clause">Where the row comes from.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that states the move.</param>
public sealed record ReleaseUndecided(EntityKey Entity, string Row, string Releases, string Clause, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);
