using Conformance.Protocols.Configuration;
using Conformance.Replay.Alignment;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay.Correlation;

/// <summary>What the correlators of one device share.</summary>
/// <param name="Device">The device's name.</param>
/// <param name="Configuration">Its configuration; null where the run holds none.</param>
/// <param name="Machines">The compiled machines.</param>
/// <param name="Journal">Where the facts are written.</param>
public sealed record DeviceContext(string Device, DeviceConfiguration? Configuration, MachineSet Machines, IRunJournal Journal)
{
    /// <summary>What the user tells of its clock.</summary>
    public ClockSettings Clock { get; init; } = ClockSettings.None;

    /// <summary>The entities with lines that did not fit, of which later lines may still tell why.</summary>
    internal OpenQuestions Questions { get; } = new();

    /// <summary>Where messages are known to be missing from its log.</summary>
    internal LossLog Losses { get; } = new();

    /// <summary>Begins to replay an entity of this device, in its first life or a later one.</summary>
    public EntityReplay<TState, TEvent, TFacts> Replay<TState, TEvent, TFacts>(ProtocolMachine<TState, TEvent, TFacts> machine, string instance, int life = 1)
        where TState : struct, Enum
        where TEvent : struct, Enum => new(this, machine, instance, life);

    /// <summary>Whether the device answers on <paramref name="address"/>: its own or a virtual one; null where nothing tells.</summary>
    public bool? Owns(string address)
    {
        if (Configuration is null) return null;
        return Configuration.Interfaces.Any(port => port.Address == address || port.HsrpGroups.Any(group => group.VirtualIp == address));
    }

    /// <summary>The device's own address on an interface; blank where nothing tells.</summary>
    public string AddressOn(string port) => Configuration?.Interfaces.FirstOrDefault(known => known.Name == port)?.Address ?? "";

    /// <summary>Whether a crypto map is bound to the HSRP group of this name.</summary>
    public bool? BindsCryptoTo(string groupName) => Configuration is null ? null : Configuration.Interfaces.Any(port => port.CryptoMapRedundancy == groupName);
}
