using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>Counts the records of each file that stand behind one of later time or higher number.</summary>
internal sealed class OrderWatch
{
    /// <summary>Datagrams on their way to a relay overtake each other by as much.</summary>
    private static readonly TimeSpan Overtaking = TimeSpan.FromSeconds(5);

    private readonly List<LateLines> files = [];
    private LateLines current;
    private DeviceTime received;
    private int file = -1;

    /// <summary>A record passes.</summary>
    /// <param name="relay">When its relay received it; none where no relay says so. A relay writes down what comes as it comes.</param>
    /// <param name="byClock">Whether the device's own clock puts it before one that has passed.</param>
    /// <param name="byNumber">Whether its number does.</param>
    /// <param name="by">The record.</param>
    public void Passed(in DeviceTime relay, bool byClock, bool byNumber, in Witness by)
    {
        if (by.Span.File != file) Begin(by.Span.File);
        if (relay.IsPrinted) byClock |= IsReceivedLate(relay);
        if (byClock || byNumber) current = new(current.Count + 1, current.ByNumber + (byNumber ? 1 : 0), current.Count == 0 ? by : current.First, by);
    }

    /// <summary>No more records come: the files with such records, in the order in which they were read.</summary>
    public IEnumerable<LateLines> End()
    {
        Begin(-1);
        return files;
    }

    private void Begin(int next)
    {
        if (current.Count > 0) files.Add(current);
        (file, current, received) = (next, default, default);
    }

    /// <summary>Where years and dates are left out their turn is no disorder: only what goes back by less than half of the cycle is. A relay's clock that was set goes on from there.</summary>
    private bool IsReceivedLate(in DeviceTime relay)
    {
        var before = received;
        var isBack = relay.Kind == before.Kind && relay.Ticks < before.Ticks;
        if (!isBack || before.Ticks - relay.Ticks > Overtaking.Ticks) received = relay;
        return isBack && relay.IsBefore(before) && relay.TryElapsedSince(before, out var elapsed) && elapsed < TimeSpan.Zero;
    }
}
