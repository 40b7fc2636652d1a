using System.Net;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>What is known of a device from its own configuration: enough to tell its output from another device's.</summary>
/// <param name="name">The device's name.</param>
/// <param name="configuration">Its configuration.</param>
internal sealed class DeviceProfile(string name, DeviceConfiguration configuration)
{
    /// <summary>The device's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its configuration.</summary>
    public DeviceConfiguration Configuration { get; } = configuration;

    /// <summary>The interface; null where the device has none of that name.</summary>
    public InterfaceConfiguration? Interface(string port) => Configuration.Interfaces.FirstOrDefault(known => known.Name == port);

    /// <summary>The HSRP group; null where the device has none such.</summary>
    public HsrpGroupConfiguration? Group(string port, int group) => Interface(port)?.HsrpGroups.FirstOrDefault(known => known.Group == group);

    /// <summary>The interface that has <paramref name="address"/> as its own; null where none has.</summary>
    public InterfaceConfiguration? OwnerOf(string address) => Configuration.Interfaces.FirstOrDefault(known => known.Address.Length > 0 && known.Address == address);

    /// <summary>Whether the interface's network is <paramref name="prefix"/>.</summary>
    public static bool IsConnected(InterfaceConfiguration port, string prefix) =>
        port.PrefixLength is { } length
        && IPAddress.TryParse(port.Address, out var address)
        && IPNetwork.TryParse(prefix, out var network)
        && network.PrefixLength == length
        && network.Contains(address);

    /// <summary>The addresses that the device answers crypto on at <paramref name="port"/>: its own, and the virtual ones of its groups.</summary>
    public static IEnumerable<(string Address, SourceSpan Span)> CryptoAddresses(InterfaceConfiguration port) =>
        port.HsrpGroups.Select(group => (group.VirtualIp, group.Span)).Prepend((port.Address, port.Span)).Where(pair => pair.Item1.Length > 0);
}
