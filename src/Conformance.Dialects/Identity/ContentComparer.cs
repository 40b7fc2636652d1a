using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>Compares what an answer prints with what a device is configured to be, and with what its other answers print.</summary>
internal static class ContentComparer
{
    /// <summary>IOS's defaults prove nothing: every router has them (Cisco document 9234).</summary>
    private const int DefaultPriority = 100;

    /// <summary>Compares all rows of an answer.</summary>
    public static Agreement Compare(Capture capture, DeviceProfile device)
    {
        var agreement = new Agreement();
        switch (capture)
        {
            case Capture<IpsecFlowRow> flows:
                foreach (var row in flows.Rows.DistinctBy(row => (row.Interface, row.LocalAddress))) CompareFlow(row, capture, device, agreement);
                foreach (var sa in flows.Rows.SelectMany(row => row.Sas)) CompareSpi(sa, capture, device, agreement);
                break;
            case Capture<HsrpGroupRow> groups:
                foreach (var row in groups.Rows) CompareGroup(row, capture, device, agreement);
                break;
            case Capture<RouteRow> routes:
                foreach (var row in routes.Rows.Where(row => row.Code == "C" && row.Interface.Length > 0)) CompareConnected(row, capture, device, agreement);
                break;
            case Capture<VersionRow> { Rows: [{ Hostname.Length: > 0 } version] }:
                CompareHostname(version, capture, device, agreement);
                break;
            default:
                foreach (var port in DeviceProfile.InterfacesOf(capture)) CompareAddress(port, capture, device, agreement);
                break;
        }

        return agreement;
    }

    private static void CompareFlow(IpsecFlowRow row, Capture capture, DeviceProfile device, Agreement agreement)
    {
        if (row.LocalAddress.Length == 0) return;
        if (device.Interface(row.Interface, capture) is not { } port)
        {
            if (device.HasAllInterfaces(capture)) agreement.Against(new($"{device.Name} has no {row.Interface}", [row.Span]));
            return;
        }

        var addresses = DeviceProfile.CryptoAddresses(port).ToList();
        var found = addresses.FirstOrDefault(pair => pair.Address == row.LocalAddress);
        if (found.Address is not null) agreement.For(new($"{row.LocalAddress} is an address of {device.Name}'s {port.Name}", [row.Span, found.Span]));
        else if (addresses.Count > 0) agreement.Against(new($"{device.Name}'s {port.Name} has {addresses[0].Address}, not {row.LocalAddress}", [row.Span, addresses[0].Span]));
    }

    /// <summary>The receiver chooses an SPI (RFC 4301 §4.4.2.1): what is inbound on a device is outbound on its peer, and never on itself.</summary>
    private static void CompareSpi(IpsecSaRow sa, Capture capture, DeviceProfile device, Agreement agreement)
    {
        foreach (var known in device.Sas(sa.Spi, capture).Take(1))
        {
            var reason = new IdentityReason($"0x{sa.Spi:X8} is {Spelling<SaDirection>.Of(known.Direction)} on {device.Name}", [sa.Span, known.Span]);
            if (known.Direction == sa.Direction && known.LocalEndpoint == sa.LocalEndpoint) agreement.For(reason);
            else if (known.Direction != sa.Direction && known.LocalEndpoint == sa.RemoteEndpoint) agreement.Against(reason);
        }
    }

    private static void CompareHostname(VersionRow row, Capture capture, DeviceProfile device, Agreement agreement)
    {
        if (row.Hostname == device.Name) agreement.For(new($"it calls itself {row.Hostname}", [capture.Span]));
        else agreement.Against(new($"it calls itself {row.Hostname}", [capture.Span]));
    }

    /// <summary>An address that is learnt, or that was changed since the other answer, proves nothing.</summary>
    private static void CompareAddress(InterfaceConfiguration shown, Capture capture, DeviceProfile device, Agreement agreement)
    {
        if (shown.Address.Length == 0) return;
        if (device.Interface(shown.Name, capture) is not { AddressSource: "", Address.Length: > 0 } port) return;
        var proof = new[] { shown.Span, port.Span };
        if (port.Address == shown.Address) agreement.For(new($"{shown.Address} is the address of {device.Name}'s {port.Name}", proof));
        else agreement.Against(new($"{device.Name}'s {port.Name} has {port.Address}, not {shown.Address}", proof));
    }

    private static void CompareGroup(HsrpGroupRow row, Capture capture, DeviceProfile device, Agreement agreement)
    {
        foreach (var router in new[] { row.ActiveRouter, row.StandbyRouter })
        {
            if (device.OwnerOf(router, capture) is { } own) agreement.Against(new($"{router} is {device.Name} itself, which a router prints as local", [row.Span, own.Span]));
        }

        if (device.Configuration is null) return;
        if (device.Group(row.Interface, row.Group) is not { } group)
        {
            agreement.Against(new($"{device.Name} has no HSRP group {row.Group} on {row.Interface}", [row.Span]));
            return;
        }

        var proof = new[] { row.Span, group.Span };
        if (row.KnowsVirtualIp && group.VirtualIp.Length > 0 && row.VirtualIp != group.VirtualIp)
        {
            agreement.Against(new($"{device.Name} has virtual address {group.VirtualIp}", proof));
        }

        ComparePriority(row, group, device, agreement, proof);
        CompareTracks(row, group, device, agreement, proof);
    }

    private static void ComparePriority(HsrpGroupRow row, HsrpGroupConfiguration group, DeviceProfile device, Agreement agreement, SourceSpan[] proof)
    {
        if (row.ConfiguredPriority is not { } priority) return;
        if (priority != group.Priority) agreement.Against(new($"{device.Name} has priority {group.Priority}, not {priority}", proof));
        else if (priority != DefaultPriority) agreement.For(new($"priority {priority} is {device.Name}'s", proof));
    }

    private static void CompareTracks(HsrpGroupRow row, HsrpGroupConfiguration group, DeviceProfile device, Agreement agreement, SourceSpan[] proof)
    {
        foreach (var track in row.Tracks)
        {
            var configured = group.Tracks.FirstOrDefault(known => known.Subject == track.Subject);
            var words = $"{track.Subject} with decrement {track.Decrement}";
            if (configured is not null && (track.Decrement is null || configured.Decrement == track.Decrement)) agreement.For(new($"{device.Name} tracks {words}", proof));
            else agreement.Against(new($"{device.Name} does not track {words}", proof));
        }
    }

    private static void CompareConnected(RouteRow row, Capture capture, DeviceProfile device, Agreement agreement)
    {
        if (device.Interface(row.Interface, capture) is not { Address.Length: > 0, PrefixLength: not null } port) return;
        var proof = new[] { row.Span, port.Span };
        if (DeviceProfile.IsConnected(port, row.Prefix)) agreement.For(new($"{row.Prefix} is the network of {device.Name}'s {port.Name}", proof));
        else agreement.Against(new($"{device.Name}'s {port.Name} has {port.Address}/{port.PrefixLength}, not {row.Prefix}", proof));
    }
}
