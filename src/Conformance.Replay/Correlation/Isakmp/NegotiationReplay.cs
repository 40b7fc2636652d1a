using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>Why a negotiation of one SA came to nothing: what stood in its way, until a line says that it is given up.</summary>
/// <param name="device">The device.</param>
internal sealed class NegotiationReplay(DeviceContext device)
{
    private readonly List<(string Words, Evidence Line)> obstacles = [];

    /// <summary>Something stands in the way.</summary>
    public void Meet(string words, in Witness by)
    {
        if (!obstacles.Exists(known => known.Words == words)) obstacles.Add((words, by.ToEvidence()));
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
