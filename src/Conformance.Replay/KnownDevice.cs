using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Profiles;
using Conformance.Replay.Clocks;

namespace Conformance.Replay;

/// <summary>What is known of a device before its first line is replayed: from captures anywhere in the run, and from the user.</summary>
/// <param name="Name">The device's name.</param>
public sealed record KnownDevice(string Name)
{
    /// <summary>Its configuration; null where the run holds none.</summary>
    public DeviceConfiguration? Configuration { get; init; }

    /// <summary>Whose tables it is judged by.</summary>
    public Profile Profile { get; init; } = Profile.Ios;

    /// <summary>What the user tells of its clock.</summary>
    public ClockSettings Clock { get; init; } = ClockSettings.None;

    /// <summary>Whether it answers on an address, its own or a virtual one; null where the run does not tell.</summary>
    public Func<string, bool?> Owns { get; init; } = _ => null;

    /// <summary>What captures show of its counters of lost messages, in the order of the run; empty where nobody looked ahead.</summary>
    public IReadOnlyList<Capture<LoggingRow>> LogCounters { get; init; } = [];
}
