using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>Why a negotiation of one SA came to nothing: what stood in its way, until a line says that it is given up.</summary>
/// <param name="device">The device.</param>
internal sealed class NegotiationReplay(DeviceContext device)
{
    private readonly List<(string Words, Evidence Line)> obstacles = [];
    private readonly Dictionary<string, Witness> refusals = [];

    /// <summary>Something stands in the way.</summary>
    public void Meet(string words, in Witness by)
    {
        if (!obstacles.Exists(known => known.Words == words)) obstacles.Add((words, by.ToEvidence()));
    }

    /// <summary>It is refused.</summary>
    public void Refuse(string words, in Witness by) => refusals[words] = by;

    /// <summary>Whether it was refused in these words, by another line than <paramref name="by"/>, which may stand twice.</summary>
    public bool WasRefused(string words, in Witness by) => refusals.TryGetValue(words, out var first) && RepairCosts.Repeating(by, first) is null;

    /// <summary>It follows on one that failed: what was met since then stands in its way.</summary>
    public void TakeOver(NegotiationReplay failed)
    {
        obstacles.AddRange(failed.obstacles);
        failed.obstacles.Clear();
    }

    /// <summary>What stood in the way does so no more.</summary>
    public void Advance() => obstacles.Clear();

    /// <summary>The negotiation of <paramref name="entity"/> is given up.</summary>
    public void Fail(EntityKey entity, string cause, in Witness by)
    {
        var why = obstacles.Count == 0 ? cause : $"{cause}: {string.Join(", ", obstacles.Select(known => known.Words))}";
        device.Journal.Append(new NegotiationFailed(entity, why, by.Time, [by.ToEvidence(), .. obstacles.Select(known => known.Line)]));
        obstacles.Clear();
    }
}
