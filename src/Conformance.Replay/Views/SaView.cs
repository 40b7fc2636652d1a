using System.Collections.Immutable;
using Conformance.Protocols.Ipsec;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The IPsec SAs of all devices of a run, as far as captures and events tell.</summary>
/// <param name="Sas">The SAs of each device, in the order captured or installed.</param>
public sealed record SaView(ImmutableSortedDictionary<string, ImmutableList<SaIdentity>> Sas)
{
    /// <summary>The view after all of <paramref name="facts"/>, in order.</summary>
    public static SaView Of(IEnumerable<RunEvent> facts)
    {
        var devices = new Dictionary<string, Standing<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), SaIdentity>>();
        foreach (var fact in facts)
        {
            if (fact is SasCaptured shown) Show(StandingOn(shown.Device), shown);
            else if (fact is SaInstalled added) Replace(StandingOn(added.Entity.Device), added.Sa);
            else if (fact is SaDeleted gone) StandingOn(gone.Entity.Device).Remove(KeyOf(gone.Sa), _ => true);
        }

        return new(devices.ToImmutableSortedDictionary(device => device.Key, device => device.Value.Entries.ToImmutableList(), StringComparer.Ordinal));

        Standing<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), SaIdentity> StandingOn(string device)
        {
            if (!devices.TryGetValue(device, out var sas)) devices[device] = sas = new(KeyOf);
            return sas;
        }
    }

    /// <summary>The SAs of a device.</summary>
    public ImmutableList<SaIdentity> Of(string device) => Sas.GetValueOrDefault(device) ?? [];

    private static (SaDirection Direction, IpsecProtocol Protocol, uint Spi) KeyOf(SaIdentity sa) => (sa.Direction, sa.Protocol, sa.Spi);

    private static void Replace(Standing<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), SaIdentity> sas, SaIdentity sa)
    {
        sas.Remove(KeyOf(sa), _ => true);
        sas.Add(sa);
    }

    private static void Show(Standing<(SaDirection Direction, IpsecProtocol Protocol, uint Spi), SaIdentity> sas, SasCaptured shown)
    {
        var rows = shown.Flows.SelectMany(flow => flow.Sas).Where(row => row.Spi != 0).Select(IdentityOf).ToList();
        if (shown.IsComplete) sas.RemoveAll(_ => true);
        else rows.ForEach(row => sas.Remove(KeyOf(row), _ => true));
        rows.ForEach(sas.Add);
    }

    private static SaIdentity IdentityOf(IpsecSaRow row) =>
        new(row.Direction, row.Protocol, row.Spi, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent);
}
