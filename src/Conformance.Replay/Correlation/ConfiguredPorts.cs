using Conformance.Protocols.Configuration;

namespace Conformance.Replay.Correlation;

/// <summary>The interfaces of a device's configuration, found by what lines name them by.</summary>
/// <param name="configuration">The configuration.</param>
internal sealed class ConfiguredPorts(DeviceConfiguration configuration)
{
    /// <summary>The interfaces by name; of one that is configured twice the first.</summary>
    public IReadOnlyDictionary<string, InterfaceConfiguration> ByName { get; } = configuration.Interfaces.DistinctBy(port => port.Name).ToDictionary(port => port.Name);

    /// <summary>The addresses that the device answers on: its own and virtual ones.</summary>
    public IReadOnlySet<string> Addresses { get; } = configuration.Interfaces.SelectMany(port => port.HsrpGroups.Select(group => group.VirtualIp).Prepend(port.Address)).ToHashSet();
}
