using Conformance.Checks.Findings;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules.Timing;

/// <summary>
/// What is to recur in time: the Hellos that a router sends, the SA of the same proxies. None of it is ever a violation. A lost line makes it seem late, an HSRP router sends Hellos on other
/// events than its timer, too (RFC 2281 §5.7, action F), an interface that comes up again starts its Hello timer anew (RFC 2328 §9.3), and that an SA is renewed in time is only recommended.
/// </summary>
internal static class Recurrence
{
    /// <summary>HSRP jitters its Hello timer (RFC 2281 §5.4) and OSPF may (RFC 2328 §4.4), neither says by how much: half an interval, a choice, is more than jitter and less than a lost Hello.</summary>
    private const double Late = 1.5;

    /// <summary>Whether a timer is one of those.</summary>
    public static bool IsOf(TimerKind timer) => timer is TimerKind.HsrpHello or TimerKind.OspfHello or TimerKind.SaRenewal;

    /// <summary>What is found of one recurrence; null for nothing.</summary>
    public static Finding? Judge(TimerExpired timer, Interval elapsed, KnownLength known)
    {
        if (timer.Timer == TimerKind.SaRenewal) return elapsed.Min > known.Length * (1 + TimerRule.Tolerance) ? NotRenewed(timer, elapsed, known) : null;
        if (elapsed.Min > known.Length * Late) return Missing(timer, elapsed, known);
        return timer.Timer == TimerKind.OspfHello && elapsed.Max < known.Length * (1 - TimerRule.Tolerance) ? Early(timer, elapsed, known) : null;
    }

    private static Finding Missing(TimerExpired timer, Interval elapsed, KnownLength known) => TimerRule.FindingOf("TIME-009", timer, known, Causes.LinesLost) with
    {
        Message = TimerMessages.Missed(timer, elapsed, known),
        So = known.Doubt.Length > 0 ? known.Doubt : TimerMessages.HellosDecide,
    };

    private static Finding Early(TimerExpired timer, Interval elapsed, KnownLength known) => TimerRule.FindingOf("TIME-009", timer, known, Causes.HelloAtOnce) with
    {
        Message = TimerMessages.Hastened(timer, elapsed, known),
        So = known.Doubt.Length > 0 ? known.Doubt : TimerMessages.InterfaceDecides,
    };

    private static Finding NotRenewed(TimerExpired timer, Interval elapsed, KnownLength known) => TimerRule.FindingOf("TIME-010", timer, known, Causes.RenewalRecommended) with
    {
        Message = TimerMessages.NotRenewed(timer, elapsed, known),
        So = TimerMessages.TrafficDecides,
    };
}
