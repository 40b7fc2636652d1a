using System.Globalization;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>The IKEv2 SAs of one device. Their ids are reused; an SPI of the initiator is one SA's alone.</summary>
/// <param name="device">The device.</param>
internal sealed class Ikev2Correlator(DeviceContext device) : IIkev2Listener
{
    private readonly Dictionary<int, Ikev2SaReplay> byId = [];
    private readonly Dictionary<string, int> lives = [];
    private Ikev2SaReplay? last;
    private bool isProfileMissing;

    /// <inheritdoc/>
    public void Saw(in Ikev2TraceSeen seen, in Witness by) => Sa(seen.SaId, seen.InitiatorSpi, "").Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in Ikev2PacketSeen seen, in Witness by)
    {
        var sa = Sa(seen.SaId, seen.InitiatorSpi, seen.Peer);
        if (seen.RefusesChild) sa.RefuseChild(seen, by);
        else if (seen.Refusal.Length > 0) sa.Fail($"{(seen.Sent ? "refused the peer's offer" : "the peer refused")}: {seen.Refusal}", by);
    }

    /// <inheritdoc/>
    public void Saw(in Ikev2SaCreatedSeen seen, in Witness by) => byId.GetValueOrDefault(seen.SaId)?.IsUp(by);

    /// <inheritdoc/>
    public void Saw(in Ikev2ProfileMissingSeen seen, in Witness by) => isProfileMissing = true;

    /// <inheritdoc/>
    public void Saw(in Ikev2FailureSeen seen, in Witness by)
    {
        var sa = seen.SaId == 0 ? last : byId.GetValueOrDefault(seen.SaId);
        sa ??= Sa(seen.SaId, 0, "");
        sa.Fail(isProfileMissing ? $"no IKEv2 profile fits the peer: {seen.Cause}" : seen.Cause, by);
        isProfileMissing = false;
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var sa in byId.Values) sa.Complete();
    }

    /// <summary>The SA with this id; a new one where the initiator's SPI says that the id is used again.</summary>
    private Ikev2SaReplay Sa(int id, ulong initiatorSpi, string peer)
    {
        if (byId.TryGetValue(id, out var sa) && sa.IsOrBecomes(initiatorSpi)) return last = sa;
        isProfileMissing = false;
        sa?.Complete();
        return last = byId[id] = new(device, InstanceOf(id, peer), initiatorSpi);
    }

    private string InstanceOf(int id, string peer)
    {
        var instance = string.Create(CultureInfo.InvariantCulture, $"{peer}#{id}");
        var life = lives[instance] = lives.GetValueOrDefault(instance) + 1;
        return life == 1 ? instance : string.Create(CultureInfo.InvariantCulture, $"{instance}~{life}");
    }
}
