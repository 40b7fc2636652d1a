using Conformance.Replay.Journal;

namespace Conformance.Replay.Clocks;

/// <summary>
/// Finds which of what one router sent is which of what another heard, without knowing how their clocks differ: the times between them are the same at both ends. What can be several is none.
/// </summary>
internal static class MessageAlignment
{
    /// <summary>How many of each end are looked at.</summary>
    private const int Most = 16;

    /// <summary>The messages, as the moves that they were sent with and the events that they were heard as.</summary>
    public static IReadOnlyList<PassedMessage> Of(IReadOnlyList<Transitioned> sent, IReadOnlyList<GroupEventOccurred> heard, MessageDelay delay)
    {
        var pairs = (from move in sent.Take(Most)
                     from occurred in heard.Take(Most)
                     let apart = Apart(sent[0], move, heard[0], occurred)
                     where apart is not null
                     select new { Move = move, Occurred = occurred, Apart = apart.Value }).ToList();
        var width = delay.Most - delay.Least;
        var accounts = pairs.Select(pair => new { pair.Apart, Account = pairs.Where(other => (other.Apart - pair.Apart).Duration() <= width).DistinctBy(other => other.Occurred).DistinctBy(other => other.Move).ToList() }).ToList();
        if (accounts.MaxBy(account => account.Account.Count) is not { } best) return [];
        if (accounts.Exists(other => other.Account.Count == best.Account.Count && (other.Apart - best.Apart).Duration() > width)) return [];
        return [.. best.Account.Select(pair => Message(pair.Move, pair.Occurred, delay))];
    }

    /// <summary>How much further one event is from the first than a move is from the first of those; null where the stamps cannot be subtracted.</summary>
    private static TimeSpan? Apart(Transitioned first, Transitioned move, GroupEventOccurred firstHeard, GroupEventOccurred heard) =>
        move.Time.TryElapsedSince(first.Time, out var sinceSent) && heard.Time.TryElapsedSince(firstHeard.Time, out var sinceHeard) ? sinceHeard - sinceSent : null;

    private static PassedMessage Message(Transitioned move, GroupEventOccurred heard, MessageDelay delay) =>
        new(move.Entity.Device, heard.Entity.Device, move.Time, heard.Time, delay, [move.Evidence[0], heard.Evidence[0]]);
}
