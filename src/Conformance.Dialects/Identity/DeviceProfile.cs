using System.Net;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>What is known of a device from its configuration, or else from its other answers: enough to tell its output from another device's.</summary>
/// <param name="name">The device's name.</param>
/// <param name="configuration">Its configuration; null where the run holds none.</param>
/// <param name="shown">Its answers, as their prompts claim.</param>
internal sealed class DeviceProfile(string name, DeviceConfiguration? configuration, IReadOnlyList<Capture> shown)
{
    private const string NoAddress = "unassigned";

    private readonly List<(Capture Source, InterfaceConfiguration Port)> shownInterfaces = [.. shown.SelectMany(capture => InterfacesOf(capture).Select(port => (capture, port)))];
    private readonly ILookup<uint, (Capture Source, IpsecSaRow Sa)> sas = shown.OfType<Capture<IpsecFlowRow>>()
        .SelectMany(capture => capture.Rows.SelectMany(flow => flow.Sas).Where(sa => sa.Spi > 0).Select(sa => (Source: (Capture)capture, Sa: sa)))
        .ToLookup(pair => pair.Sa.Spi);

    /// <summary>Its own addresses, as answers print them that show no interface: those that crypto uses, and those of a part of its configuration.</summary>
    private readonly HashSet<string> endpoints = [.. shown.SelectMany(CryptoEndsOf).Select(pair => pair.Own).Concat(shown.SelectMany(AddressesOfPart)).Where(address => address.Length > 0)];

    /// <summary>The addresses of its crypto peers.</summary>
    private readonly HashSet<string> peers = [.. shown.SelectMany(CryptoEndsOf).Select(pair => pair.Peer).Where(address => address.Length > 0)];

    /// <summary>The device's name.</summary>
    public string Name { get; } = name;

    /// <summary>Its configuration; null where the run holds none.</summary>
    public DeviceConfiguration? Configuration { get; } = configuration;

    /// <summary>Whether anything is known of it that another answer can be compared with.</summary>
    public bool IsTelling => Configuration is not null || shownInterfaces.Count > 0 || sas.Count > 0 || endpoints.Count > 0 || peers.Count > 0;

    /// <summary>Whether all its interfaces are known without <paramref name="compared"/>.</summary>
    public bool HasAllInterfaces(Capture compared) =>
        Configuration is not null || shownInterfaces.Exists(known => known.Source != compared && known.Source is Capture<InterfaceBriefRow> { IsComplete: true } or Capture<InterfaceRow> { IsComplete: true });

    /// <summary>The interface; null where the device has none of that name, as far as is known without <paramref name="compared"/>.</summary>
    public InterfaceConfiguration? Interface(string port, Capture compared) => Interfaces(compared).FirstOrDefault(known => known.Name == port);

    /// <summary>The HSRP group; null where the device has none such.</summary>
    public HsrpGroupConfiguration? Group(string port, int group) =>
        Configuration?.Interfaces.FirstOrDefault(known => known.Name == port)?.HsrpGroups.FirstOrDefault(known => known.Group == group);

    /// <summary>The interface that has <paramref name="address"/> as its own; null where none has.</summary>
    public InterfaceConfiguration? OwnerOf(string address, Capture compared) => Interfaces(compared).FirstOrDefault(known => known.Address.Length > 0 && known.Address == address);

    /// <summary>The interface whose own address, not a virtual one, is <paramref name="address"/>; null where none is.</summary>
    public InterfaceConfiguration? PortOf(string address) =>
        (Configuration?.Interfaces ?? shownInterfaces.Select(known => known.Port)).FirstOrDefault(port => port.Address.Length > 0 && port.Address == address);

    /// <summary>The SAs with an SPI that other answers of the device than <paramref name="compared"/> hold.</summary>
    public IEnumerable<IpsecSaRow> Sas(uint spi, Capture compared) => sas[spi].Where(pair => pair.Source != compared).Select(pair => pair.Sa);

    /// <summary>Whether the device answers on an address, its own or a virtual one; null where that is not known.</summary>
    public bool? Owns(string address)
    {
        var isFound = (Configuration?.Interfaces ?? shownInterfaces.Select(known => known.Port)).Any(port => port.Address == address || port.HsrpGroups.Any(group => group.VirtualIp == address));
        return isFound ? true : (endpoints.Contains(address), peers.Contains(address)) switch
        {
            (true, false) => true,
            (false, true) => false,
            (true, true) => null,
            _ => Configuration is null ? null : false,
        };
    }

    /// <summary>Whether one of the interface's networks is <paramref name="prefix"/>.</summary>
    public static bool IsConnected(InterfaceConfiguration port, string prefix) =>
        IPNetwork.TryParse(prefix, out var network)
        && port.SecondaryAddresses.Prepend($"{port.Address}/{port.PrefixLength}")
            .Select(text => text.Split('/'))
            .Any(parts => parts is [var own, var length] && length == $"{network.PrefixLength}" && IPAddress.TryParse(own, out var address) && network.Contains(address));

    /// <summary>The addresses that the device answers crypto on at <paramref name="port"/>: its own, and the virtual ones of its groups.</summary>
    public static IEnumerable<(string Address, SourceSpan Span)> CryptoAddresses(InterfaceConfiguration port) =>
        port.HsrpGroups.Select(group => (group.VirtualIp, group.Span)).Prepend((port.Address, port.Span)).Where(pair => pair.Item1.Length > 0);

    /// <summary>The interfaces with addresses that an answer lists.</summary>
    public static IEnumerable<InterfaceConfiguration> InterfacesOf(Capture capture) => capture switch
    {
        Capture<InterfaceBriefRow> brief => brief.Rows.Select(row => new InterfaceConfiguration { Name = row.Interface, Address = row.Address == NoAddress ? "" : row.Address, Span = row.Span }),
        Capture<InterfaceRow> full => full.Rows.Select(Known),
        _ => [],
    };

    /// <summary>The ends of what an answer shows to be protected; blank where it names none.</summary>
    private static IEnumerable<(string Own, string Peer)> CryptoEndsOf(Capture capture) => capture switch
    {
        Capture<IpsecFlowRow> flows => flows.Rows.SelectMany(flow => new[] { (flow.LocalAddress, flow.Peer), (flow.LocalEndpoint, flow.Peer) }),
        Capture<CryptoSessionRow> sessions => sessions.Rows.SelectMany(session => session.IkeSas.Select(sa => (AddressOf(sa.Local), AddressOf(sa.Remote))).Append(("", session.Peer))),
        Capture<Ikev2SaRow> table => table.Rows.Select(sa => (sa.LocalAddress, sa.RemoteAddress)),
        Capture<IsakmpSaRow> table => table.Rows.Where(sa => !sa.IsByRole).Select(sa => (sa.First, sa.Second)),
        _ => [],
    };

    /// <summary>The addresses that a part of a configuration names.</summary>
    private static IEnumerable<string> AddressesOfPart(Capture capture) =>
        capture is Capture<DeviceConfiguration> { IsComplete: false } part ? part.Rows.SelectMany(row => row.Interfaces).Select(port => port.Address) : [];

    /// <summary>The address of <c>192.0.2.1/500</c>.</summary>
    private static string AddressOf(string endpoint) => endpoint.Split('/')[0];

    private static InterfaceConfiguration Known(InterfaceRow row) =>
        row.Address.Split('/') is [var address, var length] && int.TryParse(length, out var bits)
            ? new() { Name = row.Interface, Address = address, PrefixLength = bits, Span = row.Span }
            : new() { Name = row.Interface, Span = row.Span };

    private IEnumerable<InterfaceConfiguration> Interfaces(Capture compared) =>
        Configuration?.Interfaces ?? shownInterfaces.Where(known => known.Source != compared).Select(known => known.Port);
}
