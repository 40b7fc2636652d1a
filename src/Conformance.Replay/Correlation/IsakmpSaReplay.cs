using System.Globalization;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Keepalive;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>One ISAKMP SA: its exchange state, and the liveness of its peer.</summary>
internal sealed class IsakmpSaReplay
{
    private readonly EntityReplay<ExchangeState, ExchangeEvent, NoFacts> exchange;
    private readonly EntityReplay<KeepaliveState, KeepaliveEvent, NoFacts> keepalive;

    public IsakmpSaReplay(DeviceContext device, string peer, int connectionId)
    {
        Peer = peer;
        var instance = string.Create(CultureInfo.InvariantCulture, $"{peer}#{connectionId}");
        exchange = device.Replay(device.Machines.Isakmp, instance);
        keepalive = device.Replay(device.Machines.Keepalive, instance);
    }

    /// <summary>The peer's address; blank where no line has named it yet.</summary>
    public string Peer { get; }

    /// <summary>Whether the SA is known to be up.</summary>
    public bool IsUp => exchange.Possible.TryKnown(out var state) && state == ExchangeState.QM_IDLE;

    /// <summary>A packet line prints the state; a packet received under phase 1's protection proves the peer alive (RFC 3706 §5.5).</summary>
    public void Saw(in IsakmpPacketSeen seen, in Witness by)
    {
        Locate(seen.State, by);
        if (!seen.Sent && seen.State == ExchangeState.QM_IDLE) keepalive.Occur(KeepaliveEvent.PeerHeard, "", by);
    }

    /// <summary>A probe went unanswered.</summary>
    public void MissedProbe(in Witness by) => keepalive.Occur(KeepaliveEvent.ProbeUnanswered, Spelling<KeepaliveEvent>.Of(KeepaliveEvent.ProbeUnanswered), by);

    /// <summary>The peer was given up.</summary>
    public void GaveUp(in Witness by) => keepalive.Move(new Claim<KeepaliveState, KeepaliveEvent>(null, KeepaliveState.Dead, KeepaliveEvent.PeerNotResponding), by);

    /// <summary>The SA was deleted.</summary>
    public void Saw(in IsakmpSaDeletedSeen seen, in Witness by) =>
        exchange.Move(new Claim<ExchangeState, ExchangeEvent>(seen.State, ExchangeState.Deleted, ExchangeEvent.SaDeleted), by);

    /// <summary>A capture shows the SA.</summary>
    public void Shown(ExchangeState state, in Witness by) => exchange.Checkpoint(state, by);

    /// <summary>The SA is gone, though no line says that it was deleted.</summary>
    public void InferDeleted(string why, in Witness by) => exchange.Infer(ExchangeState.Deleted, ExchangeEvent.SaDeleted, "", why, by);

    /// <summary>IOS goes on printing a deleted SA as MM_NO_STATE (Cisco document 17826 L756): that is no new life.</summary>
    private void Locate(ExchangeState state, in Witness by)
    {
        if (!(exchange.HasEnded && state == ExchangeState.MM_NO_STATE)) exchange.Locate(state, by);
    }
}
