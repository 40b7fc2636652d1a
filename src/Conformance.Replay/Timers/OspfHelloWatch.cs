using Conformance.Replay.Clocks;

namespace Conformance.Replay.Timers;

/// <summary>
/// The Hello that started the Inactivity Timer of an OSPF neighbour (RFC 2328 §10.5). A Hello is printed before its parameters are compared: once one was not accepted, none counts,
/// since the line that says so may be lost beside the next.
/// </summary>
internal struct OspfHelloWatch
{
    private TimeMark? last;
    private bool isRefusing;

    /// <summary>A Hello came.</summary>
    public void Heard(in TimeMark at) => last = isRefusing ? null : at;

    /// <summary>A Hello was not accepted.</summary>
    public void Refuse() => (last, isRefusing) = (null, true);

    /// <summary>The timer expired: gives the Hello that started it, once.</summary>
    public bool TryTake(out TimeMark start)
    {
        start = last ?? default;
        var isKnown = last is not null;
        last = null;
        return isKnown;
    }
}
