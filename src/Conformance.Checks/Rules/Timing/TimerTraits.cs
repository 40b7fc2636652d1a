using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules.Timing;

/// <summary>What the sources say of a timer.</summary>
/// <param name="Words">Its name, as in "its dead timer".</param>
/// <param name="Clause">Where it is specified.</param>
/// <param name="IsSpecified">Whether its length binds: what is left to the implementation is never violated.</param>
/// <param name="DefaultMs">Its length where nothing tells it, ms; null where no source or only the medium tells.</param>
/// <param name="DefaultSource">Where the default comes from.</param>
internal sealed record TimerTraits(string Words, string Clause, bool IsSpecified, long? DefaultMs = null, string DefaultSource = "")
{
    /// <summary>The traits of a timer.</summary>
    public static TimerTraits Of(TimerKind timer) => timer switch
    {
        TimerKind.HsrpActive => new("active timer", "RFC 2281 §5.4", true, 10_000, "RFC 2281 §5.1"),
        TimerKind.HsrpStandby => new("standby timer", "RFC 2281 §5.4", true, 10_000, "RFC 2281 §5.1"),
        TimerKind.HsrpMinimumDelay => new("minimum delay", "Cisco document 213822, standby delay minimum", true),
        TimerKind.HsrpPreemptDelay => new("preempt delay", "Cisco document 9234, standby preempt delay minimum", true),
        TimerKind.OspfDead => new("dead timer", "RFC 2328 §10, Inactivity Timer; §10.5", true),
        TimerKind.PeerDead => new("count of unanswered probes", "RFC 3706 §5.4: left to the implementation", false),
        TimerKind.IkeRetransmission => new("retransmission timer", "RFC 2408 §5.1: left to the implementation", false, 10_000, "commonly quoted, unsourced"),
        TimerKind.HsrpHello => new("Hello timer", "RFC 2281 §5.4", true),
        TimerKind.OspfHello => new("Hello timer", "RFC 2328 §9.5", true),
        TimerKind.SaRenewal => new("soft lifetime", "RFC 2401 §4.4.3; RFC 4301 §4.4.2.1", false),
        _ => new("hard lifetime", "RFC 2401 §4.4.3; RFC 4301 §4.4.2.1", true),
    };
}
