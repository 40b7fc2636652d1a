using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The attempts at an adjacency with one neighbour, up to FULL: what stands in their way, and whether they came to nothing. A neighbour that fails again and again of one cause fails once.
/// </summary>
/// <param name="device">The device.</param>
/// <param name="neighbor">The neighbour's router id.</param>
internal sealed class OspfAdjacencyAttempt(DeviceContext device, string neighbor)
{
    /// <summary>IOS's words for a neighbour that acknowledged nothing.</summary>
    public const string TooManyRetransmissions = "Too many retransmissions";

    private const string MtuIsChecked = "RFC 2328 §10.6";
    private const string DescriptionsAreRetransmitted = "RFC 2328 §10.8";

    private readonly HashSet<string> causes = [];
    private (bool IsLarger, Witness By)? mtu;
    private bool isFull;

    private string MtuWords => mtu is { IsLarger: true } ? $"{neighbor} has larger interface MTU, its Database Descriptions are rejected" : $"{neighbor} has smaller interface MTU";

    /// <summary>The neighbour is on its way.</summary>
    public void Begin() => isFull = false;

    /// <summary>The interface MTUs differ.</summary>
    public void MeetMtu(bool isLarger, in Witness by) => mtu = (isLarger, by);

    /// <summary>The neighbour is FULL.</summary>
    public void Succeed()
    {
        (isFull, mtu) = (true, null);
        causes.Clear();
    }

    /// <summary>The neighbour is given up since it acknowledged nothing.</summary>
    public void ExceedRetransmissions(EntityKey entity, in Witness by)
    {
        if (mtu is { } met) Fail(entity, $"{TooManyRetransmissions}: {MtuWords}", MtuIsChecked, by, met.By);
        else Fail(entity, TooManyRetransmissions, DescriptionsAreRetransmitted, by);
    }

    /// <summary>It ended otherwise, or the capture did: a larger MTU stands in the way as long as it is there, a smaller one need not.</summary>
    public void End(EntityKey entity)
    {
        if (mtu is { IsLarger: true } met && causes.Count == 0) Fail(entity, MtuWords, MtuIsChecked, met.By);
    }

    private void Fail(EntityKey entity, string cause, string clause, params ReadOnlySpan<Witness> by)
    {
        if (isFull || !causes.Add(cause)) return;
        device.Journal.Append(new NegotiationFailed(entity, cause, by[0].Time, [.. by.ToArray().Select(line => line.ToEvidence())]) { Clause = clause });
    }
}
