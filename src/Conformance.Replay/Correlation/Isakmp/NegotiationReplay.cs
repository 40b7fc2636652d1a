using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>Why a negotiation of one SA came to nothing: what stood in its way, until a line says that it is given up.</summary>
/// <param name="device">The device.</param>
internal sealed class NegotiationReplay(DeviceContext device)
{
    private readonly List<(string Words, Evidence Line)> obstacles = [];
    private Witness? reported;
    private readonly Dictionary<string, Witness> refusals = [];

    /// <summary>Whether something stands in the way.</summary>
    public bool IsBlocked => obstacles.Count > 0;

    /// <summary>The first line that still says to whom it is that something stands in the way; null where none does: the log may have been cut before the negotiation went on.</summary>
    public Witness? Reported => IsBlocked ? reported : null;

    /// <summary>Something stands in the way.</summary>
    public void Meet(string words, bool isReported, in Witness by)
    {
        if (isReported) reported ??= by;
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
        reported ??= failed.reported;
        failed.Advance();
    }

    /// <summary>What stood in the way does so no more.</summary>
    public void Advance()
    {
        obstacles.Clear();
        reported = null;
    }

    /// <summary>The negotiation of <paramref name="entity"/> is given up.</summary>
    public void Fail(EntityKey entity, string cause, bool isUnanswered, in Witness by)
    {
        var why = IsBlocked ? $"{cause}: {string.Join(", ", obstacles.Select(known => known.Words))}" : cause;
        IEnumerable<Evidence> evidence = [by.ToEvidence(), .. obstacles.Select(known => known.Line)];
        device.Journal.Append(new NegotiationFailed(entity, why, by.Time, [.. evidence.Distinct()]) { IsUnanswered = isUnanswered });
        Advance();
    }
}
