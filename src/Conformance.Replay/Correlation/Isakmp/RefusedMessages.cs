using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>The messages of peers that the device refused, as syslog tells: the packets themselves no line shows.</summary>
/// <param name="device">The device.</param>
internal sealed class RefusedMessages(DeviceContext device)
{
    private readonly MessageTally<Refusal> seen = new(device.Times);

    /// <summary>A message of a peer was refused, for which there need be no negotiation.</summary>
    public void Saw(in IkeMessageRefusedSeen refused, in Witness by) => seen.Saw(new(refused.Peer, refused.Words, IsObstacle: false), by);

    /// <summary>A message of a peer was refused, which stands in the way of the negotiation that it is of.</summary>
    public void Saw(in NegotiationObstacleSeen obstacle, in Witness by)
    {
        if (obstacle is { IsReport: true, Peer.Length: > 0 }) seen.Saw(new(obstacle.Peer, obstacle.Words, IsObstacle: true), by);
    }

    /// <summary>No more lines come: what a failed negotiation tells is not told again.</summary>
    /// <param name="hasFailed">Whether a negotiation with a peer came to nothing.</param>
    public void Complete(Func<string, bool> hasFailed)
    {
        foreach (var (refusal, messages) in seen.All)
        {
            if (refusal.IsObstacle && hasFailed(refusal.Peer)) continue;
            var key = new EntityKey(device.Device, device.Machines.Isakmp.Table.Name, refusal.Peer);
            device.Journal.Append(new IkeMessagesRefused(key, refusal.Words, messages.Count, messages.First.Time, messages.Evidence) { Lasted = messages.Lasted });
        }
    }

    private sealed record Refusal(string Peer, string Words, bool IsObstacle);
}
