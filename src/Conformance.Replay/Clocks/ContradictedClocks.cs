namespace Conformance.Replay.Clocks;

/// <summary>
/// Devices whose clocks are apart although no mark says so: the mark goes with any source of time, the calendar of the device itself as well as a server (Cisco IOS command reference, <c>show clock</c>).
/// Two messages apart in time that agree on one offset prove it; which of two clocks is wrong they do not tell.
/// </summary>
internal static class ContradictedClocks
{
    /// <summary>What was sent closer together may be of one handover, which may not be the one that the other heard.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(10);

    /// <summary>Clocks of servers are as far apart at most: what is more, NTP steps away (RFC 5905, STEPT).</summary>
    private static readonly TimeSpan Synchronised = TimeSpan.FromMilliseconds(128);

    /// <summary>The devices.</summary>
    public static IReadOnlySet<string> In(DeviceClocks clocks, IEnumerable<PassedMessage> messages) =>
        messages.Select(message => PairOf(clocks, message)).OfType<ClockPair>().GroupBy(pair => pair.Clocks)
            .Where(passed => AreApart(passed.Key.First, [.. passed])).SelectMany(passed => new[] { passed.Key.First, passed.Key.Second }).ToHashSet();

    private static ClockPair? PairOf(DeviceClocks clocks, PassedMessage message) =>
        clocks.Read(message.Sender, message.Sent) is { } sent && clocks.Read(message.Receiver, message.Received) is { } received && sent.Clock == received.Clock
            ? new(message, message.Sender, sent.Ticks, message.Receiver, received.Ticks)
            : null;

    private static bool AreApart(string device, List<ClockPair> passed)
    {
        var times = passed.ConvertAll(pair => pair.TimeOf(device));
        if (times.Max() - times.Min() < Apart.Ticks) return false;
        var ahead = new ClockOffset();
        foreach (var pair in passed) pair.AddTo(ahead, device);
        var (least, most) = ahead.At(times.Max());
        return ahead.IsConsistent && (least > Synchronised.Ticks || most < -Synchronised.Ticks);
    }
}
