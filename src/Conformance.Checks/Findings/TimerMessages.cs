using System.Globalization;
using Conformance.Checks.Rules.Timing;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Findings;

/// <summary>The sentences about timers.</summary>
internal static class TimerMessages
{
    public const string HelloDecides = "the hold time in the Hello counts, which the sender's configuration or Hellos printed with `hol` decide";
    public const string SettingDecides = "the configuration decides, nobody has shown it";
    public const string HellosDecide = "Hellos may be missing from the log; `debug standby packets` or `debug ip ospf hello`, and no loss, decide";
    public const string FinerStampsDecide = "the stamps are too coarse to decide; `service timestamps debug datetime msec` decides";
    public const string LossOnlyShortens = "all that the stamps allow is too short, and what the log may lack makes it shorter still";
    public const string NothingBinds = "the specification leaves it to the implementation, so nothing was violated";
    public const string ClocksDecide = "`ntp server` on all routers makes it exact; what was measured between their lines is as inexact as this";
    public const string ClockIsAccountedFor = "also if the clock was set forward in the longest silence of the log";

    public const string InterfaceDecides = "an interface that came up again sends a Hello at once; its own messages, and no loss, decide";
    public const string TrafficDecides = "an SA that carried nothing need not be renewed, and lines may be missing; counters of packets and a log without loss decide";

    public static string MayHaveChanged(string device) => $"{device} was configured during the run, so its setting may have been another; its configuration before and after decides";

    public static string ReloadMayCount(string device) =>
        $"before {HsrpIosQuirks.DelayCounts} the delay counts from the reload, and nothing shows that {device} runs that release or a later one: `show version` or the configuration's `version` line decides";

    public static string MayBeMissing(MessagesLost loss) => $"{Messages.Lost([loss])}: one that says that a Hello was not accepted may be among them";

    /// <summary>Of a clock that messages bound. Where no stamp is marked, which of two clocks is wrong is not known, and not said.</summary>
    public static string Compared(ClockComparison comparison)
    {
        var other = comparison.Other.Length > 0 ? $"{comparison.Other}'s" : "the synchronised ones";
        var apart = comparison.IsOfOneKind
            ? $"it was {Ahead(comparison.Least.TotalMilliseconds, comparison.Most.TotalMilliseconds)} {other}"
            : string.Create(CultureInfo.InvariantCulture, $"its stamps are of another kind than {other}, and are known to {(comparison.Most - comparison.Least).TotalMilliseconds:0} ms");
        var lead = comparison.IsUnmarked ? $"{comparison.Device}'s clock was not set as {other}, though no stamp is marked" : $"{comparison.Device}'s clock was not synchronised";
        return $"{lead}; {apart}, by {Count(comparison.Messages.Count)} between them";
    }

    private static string Ahead(double least, double most) =>
        most <= 0 ? string.Create(CultureInfo.InvariantCulture, $"{-most:0} to {-least:0} ms behind") : string.Create(CultureInfo.InvariantCulture, $"{least:0} to {most:0} ms ahead of");

    private static string Count(int messages) => messages == 1 ? "one message" : string.Create(CultureInfo.InvariantCulture, $"{messages} messages");

    public static string Ran(TimerExpired timer, TimerTraits traits, Interval elapsed, KnownLength known) =>
        $"{NameOf(timer, traits)} ran {Text(elapsed)} from {Messages.Place(timer.Evidence[1])}; {known.Source} {Text(known.Length)}";

    public static string Outlived(TimerExpired timer, Interval elapsed, KnownLength known) =>
        $"{timer.Entity.Device}'s SA {timer.Entity.Instance} is still there {Text(elapsed)} after {Messages.Place(timer.Evidence[1])}, where its lifetime is {Text(known.Length)}";

    public static string Missed(TimerExpired timer, Interval elapsed, KnownLength known) =>
        $"{timer.Entity.Device} sent no Hello on {timer.Entity.Instance} for {Text(elapsed)} from {Messages.Place(timer.Evidence[1])}; {known.Source} one every {Text(known.Length)}";

    public static string Hastened(TimerExpired timer, Interval elapsed, KnownLength known) =>
        $"{timer.Entity.Device} sent a Hello on {timer.Entity.Instance} {Text(elapsed)} after {Messages.Place(timer.Evidence[1])}; {known.Source} one every {Text(known.Length)}";

    public static string NotRenewed(TimerExpired timer, Interval elapsed, KnownLength known) =>
        $"{timer.Entity.Device}'s SA {timer.Entity.Instance} had no successor when its lifetime of {Text(known.Length)} was over: the next of its proxies came {Text(elapsed)} after {Messages.Place(timer.Evidence[1])}";

    public static string Unmeasured(TimerExpired timer, TimerTraits traits, int count)
    {
        var times = count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({count} times)") : "";
        return $"{NameOf(timer, traits)} cannot be judged{times}: {Reason(timer.Doubt)}";
    }

    public static string AndMore(string message, int count) => string.Create(CultureInfo.InvariantCulture, $"{message}; and {count} more");

    public static string Decides(TimeDoubt doubt) => doubt switch
    {
        TimeDoubt.OtherFile => "one capture of both lines decides",
        TimeDoubt.RelayTime => "`service timestamps debug datetime msec` on the device decides, a relay's time does not",
        TimeDoubt.ClockStepped => Messages.StepDecides,
        TimeDoubt.OtherClock => "`service timestamps` of one kind for debug and log decides",
        _ => Messages.TimestampsDecide,
    };

    private static string NameOf(TimerExpired timer, TimerTraits traits) =>
        $"{timer.Entity.Device}'s {traits.Words}{(timer.Peer.Length > 0 ? $" for {timer.Peer}" : "")}";

    private static string Reason(TimeDoubt doubt) => doubt switch
    {
        TimeDoubt.OtherFile => "it began in another file",
        TimeDoubt.RelayTime => "the time is a relay's",
        TimeDoubt.ClockStepped => "the clock was or may have been set in between",
        TimeDoubt.OtherClock => "its lines have stamps of two clocks",
        _ => "its lines carry no time",
    };

    /// <summary>An interval, s: <c>59.99 to 60.01 s</c>.</summary>
    public static string Text(Interval elapsed)
    {
        if (elapsed.Max == TimeSpan.MaxValue) return $"{Text(elapsed.Min)} or longer";
        return $"{elapsed.Min.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture)} to {Text(elapsed.Max)}";
    }

    private static string Text(TimeSpan length) => length.TotalSeconds.ToString("0.######", CultureInfo.InvariantCulture) + " s";
}
