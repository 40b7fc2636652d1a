using Conformance.Protocols.Ipsec;

namespace Conformance.Replay.Correlation;

/// <summary>Whose the addresses are that the IPsec lines of a device name: its own, or a peer's. They tell the direction of an SA (RFC 4301 §4.1).</summary>
/// <param name="device">The device, whose groups and configuration decide where the lines do not.</param>
internal sealed class IpsecEndpoints(DeviceContext device)
{
    private readonly HashSet<string> own = [];
    private readonly HashSet<string> peers = [];

    /// <summary>A line names both ends.</summary>
    public void Learn(string local, string remote)
    {
        if (local.Length > 0) own.Add(local);
        LearnPeer(remote);
    }

    /// <summary>A line names a peer.</summary>
    public void LearnPeer(string address)
    {
        if (address.Length > 0) peers.Add(address);
    }

    /// <summary>The direction of an SA to <paramref name="destination"/>.</summary>
    public SaDirection DirectionTo(string destination) => IsOwn(destination) switch
    {
        true => SaDirection.Inbound,
        false => SaDirection.Outbound,
        null => SaDirection.Unknown,
    };

    /// <summary>Null where nothing tells, or the lines contradict each other.</summary>
    private bool? IsOwn(string address) => (own.Contains(address), peers.Contains(address)) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => device.VirtualAddresses.Contains(address) ? true : device.Known.Owns(address),
    };
}
