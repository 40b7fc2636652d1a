namespace Conformance.Replay.Views;

/// <summary>
/// Orders what the routers of one group log where nothing tells whose line was first: they are taken to be Active in turns, as RFC 2281 §5.3 has it, but for a router that says that
/// another made it leave. It is an order for the reader; no overlap is claimed by it.
/// </summary>
internal sealed class RoleTurns
{
    private readonly List<string> active = [];
    private string lastLeft = "";

    /// <summary>Steps whose order is known.</summary>
    public void Pass(IEnumerable<RoleStep> steps)
    {
        foreach (var step in steps) Pass(step);
    }

    /// <summary>Steps whose order across devices is not known, in turns.</summary>
    public IReadOnlyList<RoleStep> Arrange(IEnumerable<RoleStep> steps)
    {
        var arranged = new List<RoleStep>();
        var waiting = steps.GroupBy(step => step.Device).Select(device => new Queue<RoleStep>(device)).ToList();
        while (waiting.Count > 0)
        {
            var next = NextOf(waiting);
            arranged.Add(next.Dequeue());
            Pass(arranged[^1]);
            if (next.Count == 0) waiting.Remove(next);
        }

        return arranged;
    }

    private Queue<RoleStep> NextOf(List<Queue<RoleStep>> waiting)
    {
        var entry = waiting.Where(device => device.Peek().IsEntry).MinBy(device => device.Peek().Device == lastLeft);
        return waiting.Find(device => device.Peek().IsSight && !waiting.Exists(other => LeftAbove(other.Peek(), device.Peek())))
            ?? waiting.Where(device => device.Peek() is { IsLeave: true } leave && (entry is null || !leave.IsLeaveToAnother)).MinBy(device => active.IndexOf(device.Peek().Device))
            ?? entry
            ?? waiting[0];
    }

    /// <summary>Who is shown to forward below the line by which another router left, in the same file, took over from it.</summary>
    private static bool LeftAbove(RoleStep leave, RoleStep sight) =>
        leave.IsLeave && leave.Change.Evidence is [var left, ..] && sight.Change.Evidence is [var shown, ..] && left.File == shown.File && left.Line < shown.Line;

    private void Pass(RoleStep step)
    {
        active.Remove(step.Device);
        if (step.IsLeave) lastLeft = step.Device;
        else active.Add(step.Device);
    }
}
