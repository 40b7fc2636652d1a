using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The IPsec SAs of one device, found by what identifies them. While a pair is renewed, two pairs with the same proxies stand side by side.</summary>
/// <param name="device">The device.</param>
internal sealed class IpsecSaSet(DeviceContext device)
{
    private readonly Dictionary<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), IpsecSaReplay> sas = [];
    private readonly Dictionary<(SaDirection Direction, string Remote, string LocalIdent, string RemoteIdent), IpsecSaReplay> newestOfFlow = [];

    /// <summary>The SAs that are or were there.</summary>
    public IEnumerable<IpsecSaReplay> All => sas.Values;

    /// <summary>The SA of this identity; one that was not known begins.</summary>
    public IpsecSaReplay Of(SaIdentity identity)
    {
        var key = (identity.Direction, identity.Protocol, identity.Spi);
        if (!sas.TryGetValue(key, out var sa)) sas[key] = sa = new(device, identity);
        return sa;
    }

    /// <summary>The known SA to <paramref name="destination"/>; null where none is.</summary>
    public IpsecSaReplay? Find(string destination, IpsecProtocol protocol, uint spi)
    {
        foreach (var direction in (ReadOnlySpan<SaDirection>)[SaDirection.Inbound, SaDirection.Outbound, SaDirection.Unknown])
        {
            if (sas.TryGetValue((direction, protocol, spi), out var sa) && sa.Destination == destination) return sa;
        }

        return null;
    }

    /// <summary>Whether an SA with a peer is installed; null where none is known.</summary>
    public bool? IsAnyInstalled(string peer)
    {
        bool? found = null;
        foreach (var sa in sas.Values)
        {
            if (sa.Sa.Remote == peer) found = found is true || sa.IsInstalled;
        }

        return found;
    }

    /// <summary>A line says that an SA was installed: the SA of the same proxies that is there already is its predecessor.</summary>
    /// <param name="identity">What identifies it.</param>
    /// <param name="destination">The destination of its packets, as printed.</param>
    /// <param name="lifetime">Its lifetime, s; 0 where nothing tells.</param>
    /// <param name="by">The line.</param>
    public void Install(SaIdentity identity, string destination, long lifetime, in Witness by)
    {
        var sa = Of(identity);
        sa.Installed(identity, destination, lifetime, by);
        if (identity.LocalIdent.Length == 0) return;
        var flow = (identity.Direction, identity.Remote, identity.LocalIdent, identity.RemoteIdent);
        if (newestOfFlow.TryGetValue(flow, out var predecessor) && predecessor != sa) predecessor.Supersede(sa.Sa, by);
        newestOfFlow[flow] = sa;
    }

    /// <summary>
    /// A line says which SA is used to send to a peer: it is installed, whether or not a line said so. The line does not name the protocol; what encrypts is ESP.
    /// </summary>
    public void UseToSend(string peer, uint spi, in Witness by)
    {
        var sa = Find(peer, IpsecProtocol.Esp, spi) ?? Find(peer, IpsecProtocol.Ah, spi) ?? Of(new(SaDirection.Outbound, IpsecProtocol.Esp, spi, "", peer, "", ""));
        if (!sa.IsInstalled) sa.InferInstalled("packets are sent with it", by);
        else sa.Lives(by);
    }

    /// <summary>A complete capture lists <paramref name="rows"/>: other SAs are gone.</summary>
    public void InferMissing(List<IpsecSaRow> rows, in Witness by)
    {
        var listed = rows.Select(row => (row.Protocol, row.Spi)).ToHashSet();
        foreach (var sa in sas.Values)
        {
            if (sa.IsInstalled && !listed.Contains((sa.Sa.Protocol, sa.Sa.Spi))) sa.InferDeleted(null, "a later capture does not list it any more", by);
        }
    }
}
