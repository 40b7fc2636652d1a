using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>What the correlators of one device share.</summary>
/// <param name="Known">What is known of it before its first line.</param>
/// <param name="Machines">The compiled machines.</param>
/// <param name="Journal">Where the facts are written.</param>
public sealed record DeviceContext(KnownDevice Known, MachineSet Machines, IRunJournal Journal)
{
    private readonly Dictionary<string, InterfaceConfiguration> ports = (Known.Configuration?.Interfaces ?? []).DistinctBy(port => port.Name).ToDictionary(port => port.Name);

    /// <summary>The device's name.</summary>
    public string Device => Known.Name;

    /// <summary>Its configuration; null where the run holds none.</summary>
    public DeviceConfiguration? Configuration => Known.Configuration;

    /// <summary>The virtual addresses of its groups, as far as lines have told them: while Active it answers on them as on its own.</summary>
    internal HashSet<string> VirtualAddresses { get; } = [];

    /// <summary>The entities with lines that did not fit, of which later lines may still tell why.</summary>
    internal OpenQuestions Questions { get; } = new();

    /// <summary>Where messages are known to be missing from its log.</summary>
    internal LossLog Losses { get; } = new();

    /// <summary>How long it was between two of its lines.</summary>
    internal Timebase Times { get; } = new();

    /// <summary>Begins to replay an entity of this device, in its first life or a later one.</summary>
    public EntityReplay<TState, TEvent, TFacts> Replay<TState, TEvent, TFacts>(ProtocolMachine<TState, TEvent, TFacts> machine, string instance, int life = 1)
        where TState : struct, Enum
        where TEvent : struct, Enum => new(this, machine, instance, life);

    /// <summary>The configuration of an interface, of one that is configured twice the first; null where the run holds none.</summary>
    public InterfaceConfiguration? Port(string name) => ports.GetValueOrDefault(name);

    /// <summary>The device's own address on an interface; blank where nothing tells.</summary>
    public string AddressOn(string port) => Port(port)?.Address ?? "";

    /// <summary>The names of the HSRP groups that its crypto maps are bound to, if each is bound to one and keeps no state there; else none.</summary>
    internal IReadOnlyList<string> CryptoGroups
    {
        get
        {
            var ports = Configuration?.Interfaces.Where(port => port.CryptoMap.Length > 0).ToList() ?? [];
            return ports.TrueForAll(port => port.CryptoMapRedundancy.Length > 0 && !port.CryptoMapStateful) ? [.. ports.Select(port => port.CryptoMapRedundancy).Distinct()] : [];
        }
    }

    /// <summary>A timer expired: how long it had run is written down.</summary>
    /// <param name="entity">Whose timer.</param>
    /// <param name="timer">Which.</param>
    /// <param name="peer">The router that it watches; blank for none.</param>
    /// <param name="start">The line that started it.</param>
    /// <param name="statedMs">Its length as that line states it, ms; null where it does not.</param>
    /// <param name="by">The line of the expiry.</param>
    internal void Expired(EntityKey entity, TimerKind timer, string peer, in TimeMark start, long? statedMs, in Witness by)
    {
        var elapsed = Times.Between(start, Times.Mark(by), out var doubt);
        Journal.Append(new TimerExpired(entity, timer, peer, elapsed, doubt, statedMs, by.Time, [by.ToEvidence(), start.ToEvidence(by.Source)]));
    }
}
