using System.Collections.Immutable;
using Conformance.Protocols.Ipsec;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Views;

/// <summary>The IPsec SAs of all devices of a run, as far as captures and events tell.</summary>
/// <param name="Sas">The SAs of each device, in the order captured or installed.</param>
public sealed record SaView(ImmutableSortedDictionary<string, ImmutableList<SaIdentity>> Sas)
{
    /// <summary>No SA.</summary>
    public static SaView Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableList<SaIdentity>>(StringComparer.Ordinal));

    /// <summary>The view after a fact.</summary>
    public SaView Apply(RunEvent fact) => fact switch
    {
        SasCaptured shown => Set(shown.Device, Captured(shown)),
        SaInstalled added => Set(added.Entity.Device, Without(added.Entity.Device, added.Sa).Add(added.Sa)),
        SaDeleted gone => Set(gone.Entity.Device, Without(gone.Entity.Device, gone.Sa)),
        _ => this,
    };

    /// <summary>The SAs of a device.</summary>
    public ImmutableList<SaIdentity> Of(string device) => Sas.GetValueOrDefault(device) ?? [];

    private static bool IsSame(SaIdentity one, SaIdentity other) => (one.Direction, one.Protocol, one.Spi) == (other.Direction, other.Protocol, other.Spi);

    private ImmutableList<SaIdentity> Without(string device, SaIdentity sa) => Of(device).RemoveAll(known => IsSame(known, sa));

    private ImmutableList<SaIdentity> Captured(SasCaptured shown)
    {
        var rows = shown.Flows.SelectMany(flow => flow.Sas).Where(row => row.Spi != 0).Select(IdentityOf).ToList();
        return shown.IsComplete ? [.. rows] : [.. Of(shown.Device).Where(known => !rows.Exists(row => IsSame(row, known))), .. rows];
    }

    private static SaIdentity IdentityOf(IpsecSaRow row) =>
        new(row.Direction, row.Protocol, row.Spi, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent);

    private SaView Set(string device, ImmutableList<SaIdentity> sas) => new(Sas.SetItem(device, sas));
}
