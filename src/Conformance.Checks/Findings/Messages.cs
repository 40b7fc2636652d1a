using System.Globalization;
using Conformance.Checks.Audit;
using Conformance.Checks.Tables;
using Conformance.Checks.Waivers;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Findings;

/// <summary>Every sentence of a finding that people read.</summary>
internal static class Messages
{
    public const string GapDecides = "sequence numbers, `show logging` counters or a second capture decide what was lost";
    public const string OrderDecides = "timestamps with milliseconds or sequence numbers decide which came first";
    public const string FileOrderIsKept = "they are read where they stand, and other lines tell whether that matters; the device's own buffer or another relay's log has them in order";
    public const string RepeatDecides = "it is counted once; sequence numbers decide whether it came twice";
    public const string EachCountsOnce = "each is replayed once, where it stood first: a log that was monitored and then shown, a session of two captures or a page that quotes twice says nothing new";
    public const string ForeignIsSetApart = "they are counted as unsupported, and nothing was read from them";
    public const string RetypedDecides = "no line was used as evidence; the capture as the device printed it decides, unless a release spells the word so";
    public const string DetailDecides = "`log-adjacency-changes detail` or `debug ip ospf adj` prints every step";
    public const string DebugDecides = "`debug standby events` prints every move";
    public const string TimestampsDecide = "`service timestamps debug datetime msec` and synchronised clocks decide";
    public const string SameEpoch = "another SPI of the same pair agrees, so both captures are of one epoch";
    public const string OtherEpoch = "the captures may be of different epochs, or lack a line; captures between two rekeys decide";
    public const string UnreadDecides = "nothing was guessed from them; `parse --unread` lists them";
    public const string PeerChangeDecides = "the lines before say why the SAs were deleted; the other peer's log says whether its routes followed";
    public const string WayDecides = "no machine misbehaved; the peer's log says whether the request came: look for a peer that is down, a way that is cut, and filters of UDP 500 and 4500";
    public const string PeersDecide = "no machine misbehaved; compare the configurations of the two peers";
    public const string InterfacesDecide = "no machine misbehaved; compare the interfaces of the two neighbours: MTU, area, authentication, timers, mask, and what filters packets between them";
    public const string OneMomentDecides = "tables carry no time, and may be of two moments; captures of the routers at once, or their logs, decide";
    public const string DamagedLine = "the line is damaged or was edited; the peer's capture decides which number is right";
    public const string ReleaseDecides = "`show version` or the configuration's `version` line decides, or `--profile` says it";
    public const string PeersDecideGroup = "one virtual address for each group decides: `show standby`, a Hello or the configuration of a router shows it; or `--peers A,B` says which routers are of one group";
    public const string SimulatorDecides = "what a simulator leaves out or orders otherwise is no fault of a router; a capture of a real one decides";

    public const string OneVirtualAddress = "hosts have one of the two as their gateway: `standby ip` must be the same on the routers of the group; the log says it for each Hello";

    public const string NumbersProve = "the numbers run on within a second, and `show logging` counts nothing lost";
    public const string ItsLogDecides = "its log decides, with a clock that can be compared";
    public const string StepDecides = "times before and after it are not subtracted; both captures of one clock, or NTP, decide";

    public static string Place(Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{evidence.File}:{evidence.Line}");

    public static string Rejected(Rejected move)
    {
        var by = move.Event.Length > 0 ? $" on event {move.Event}" : "";
        return $"{move.Entity.Device} {move.Entity.Instance} went {FromOf(move.From)} -> {move.To}{by}, which no row allows";
    }

    public static string LastAgreed(Rejected move) => move.Known.Length > 0 && move.Evidence.Count > 1 ? $"{move.Known}, since {Place(move.Evidence[^1])}" : "nothing, the capture begins here";

    public static string NoRow(Rejected move) => $"no event leads from {FromOf(move.From)} to {move.To}, so no lost line explains it";

    public static string Gap(GapFound gap)
    {
        var what = gap.Kind switch
        {
            GapKind.Overtaken => $"the line that shows {gap.Seen} was overtaken, it belongs before {Place(gap.Evidence[1])}",
            GapKind.SaidTwice => $"the line of {Place(gap.Evidence[1])} stands here once more",
            GapKind.EventWithoutMove => $"its event leads to {gap.Known}, but it is still seen in {gap.Seen}",
            GapKind.MoveWithoutEvent => $"it moved to {gap.Seen}, which the event before it does not lead to",
            _ => $"it was {gap.Known} and is now seen in {gap.Seen}",
        };
        var lost = gap.Path.Count > 0 ? $"; lost at least: {string.Join(", ", gap.Path)}" : "";
        return $"{gap.Entity.Device} {gap.Entity.Instance}: {what}{lost}";
    }

    public static string Contradiction(GapFound gap) =>
        $"{gap.Entity.Device} {gap.Entity.Instance}: the line cannot follow on {Place(gap.Evidence[1])}, which leaves it {gap.Known}, and no line is missing between the two";

    public static string Repair(Repair repair)
    {
        var supposed = repair.Kind switch
        {
            RepairKind.Lost when repair.Steps.Count == 0 => "lines are lost, but no way through the table leads here",
            RepairKind.Lost => $"{(repair.Steps.Count == 1 ? "a line is lost" : "lines are lost")}: {string.Join(", ", repair.Steps)}",
            RepairKind.Overtaken => "the line was overtaken by one that stands before it",
            RepairKind.SaidTwice => "the line stands twice",
            _ => "the device did what its table does not allow",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{supposed} (cost {repair.Cost})");
    }

    public static string Decides(GapKind kind) => kind switch
    {
        GapKind.Overtaken => OrderDecides,
        GapKind.SaidTwice => RepeatDecides,
        _ => GapDecides,
    };

    public static string Lost(IReadOnlyList<MessagesLost> losses)
    {
        var first = losses[0];
        var count = losses.All(loss => loss.Count is not null) ? string.Create(CultureInfo.InvariantCulture, $"{losses.Sum(loss => loss.Count)} messages") : "messages";
        var places = losses.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" in {losses.Count} places, the first") : "";
        return $"{first.Device}: {count} {LossWords(first.Kind)}{places} {Interval(first)}";
    }

    public static string Repeated(LinesRepeated lines) =>
        string.Create(CultureInfo.InvariantCulture, $"{lines.Device}: {lines.Count} line{(lines.Count == 1 ? " stands" : "s stand")} once more, the first at {Place(lines.Evidence[0])}, which is that of {Place(lines.Evidence[1])}");

    public static string OutOfOrder(IReadOnlyList<LinesOutOfOrder> files)
    {
        var count = files.Sum(file => file.Count);
        var places = count > 1 ? $"the first at {Place(files[0].Evidence[0])}, the last at {Place(files[^1].Evidence[1])}" : $"at {Place(files[0].Evidence[0])}";
        var numbered = files.Sum(file => file.ByNumber);
        var later = numbered == 0 ? "later time" : numbered == count ? "higher number" : string.Create(CultureInfo.InvariantCulture, $"later time, {numbered} of them of higher number");
        return string.Create(CultureInfo.InvariantCulture, $"{files[0].Device}: {count} line{(count == 1 ? " stands" : "s stand")} behind one of {later}, {places}");
    }

    public static string LossExplains(MessagesLost loss) => $"{Lost([loss])}: the missing line may be one of them";

    public static string LossDecides(LossKind kind) => kind switch
    {
        LossKind.SequenceGap => "a filter by level or text leaves numbers out, too; the device's own buffer or another relay's log decides",
        LossKind.Repeated => "they were what the line above says, only their times are not known",
        _ => GapDecides,
    };

    public static string Stepped(IReadOnlyList<ClockStepped> steps)
    {
        var first = steps[0];
        var what = first.Kind switch
        {
            ClockStepKind.Set => "was set",
            ClockStepKind.Zone => "prints another zone",
            ClockStepKind.Restart => "began anew: it restarted, or another capture begins",
            _ => "went back",
        };
        var more = steps.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {steps.Count - 1} times more") : "";
        return $"{first.Device}'s clock {what} at {Place(first.Evidence[0])}: {first.Before} -> {first.After}{more}";
    }

    public static string BeforeStep(ClockStepped step) => step.AfterLine > 0 ? string.Create(CultureInfo.InvariantCulture, $"{step.Evidence[0].File}:{step.AfterLine}") : "";

    public static string Failed(NegotiationFailed failed) => $"{failed.Entity.Device} {failed.Entity.Instance}: the negotiation failed: {failed.Cause}";

    public static string NotAdjacent(NegotiationFailed failed) => $"{failed.Entity.Device} {failed.Entity.Instance}: no adjacency: {failed.Cause}";

    public static string ReleaseUndecided(ReleaseUndecided move, int count)
    {
        var times = count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({count} times)") : "";
        return $"{move.Entity.Device} moved as only {move.Releases} does{times}: {move.Entity.Protocol} {move.Row}; nothing shows its release";
    }

    public static string Foreign(ForeignOutputFound output) => string.Create(
        CultureInfo.InvariantCulture, $"{output.Lines} line{(output.Lines == 1 ? "" : "s")} of {output.Device} {(output.Lines == 1 ? "is" : "are")} of {output.System}, the first at {Place(output.Evidence[0])}");

    public static string Retyped(RetypedLinesFound lines) => string.Create(
        CultureInfo.InvariantCulture,
        $"{lines.Lines} line{(lines.Lines == 1 ? "" : "s")} of {lines.Device} {(lines.Lines == 1 ? "looks" : "look")} retyped or shortened by hand, the first at {Place(lines.Evidence[0])}: {lines.Printed} for {lines.Meant}");

    public static string NotLogged(string device, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{device} logs moves of OSPF neighbours to FULL and DOWN only; how {count} adjacenc{(count == 1 ? "y" : "ies")} came up is not judged");

    public static string GroupsNotLogged(string device, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{device} logs moves of HSRP groups into and out of Active, and into Standby, only; {count} way{(count == 1 ? "" : "s")} between {(count == 1 ? "is" : "are")} not judged");

    public static string Identified(OutputIdentified output)
    {
        var place = Place(output.Evidence[0]);
        if (output.Device.Length == 0) return $"the output at {place} does not fit {output.Claimed}, whose prompt it has, and is set apart";
        if (output.IsUnprompted) return $"the lines from {place} on that name no device are taken for {output.Device}'s";
        return output.IsRenamed ? $"{output.Claimed} is {output.Device}: its output at {place} fits no other device" : $"the output at {place} is {output.Device}'s, not {output.Claimed}'s";
    }

    public static string Simulated(SimulatorNoticed output) => $"{output.Device} is simulated: {output.Simulator} wrote {Place(output.Evidence[0])}, which IOS never prints";

    public static string Unread(LinesUnread lines) =>
        string.Create(CultureInfo.InvariantCulture, $"{lines.Count} line{(lines.Count == 1 ? " was" : "s were")} not read, the first at {Place(lines.First[0])}");

    public static string DualActive(Failover failover) =>
        $"{failover.To} became {failover.Role} while {failover.From} still was" + (failover.Yield is { } yielded ? $", until {Place(yielded.Evidence[0])}" : failover.StillActive is { } still ? $", and was at {Place(still.Evidence[0])}" : "");

    public static string ShownActive(IReadOnlyList<string> devices, string virtualIp) => $"{string.Join(" and ", devices)} each show themselves as Active for {virtualIp}, and no standby router";

    public static string Unpaired(UnpairedRouters routers, int shown)
    {
        var names = string.Join(", ", routers.Changes.Take(shown).Select(change => change.Entity.Device));
        var message = $"no line tells which of the routers with {routers.Instance} are of one group, so no failover between them is told: {names}";
        return routers.Changes.Count > shown ? TimerMessages.AndMore(message, routers.Changes.Count - shown) : message;
    }

    public static string Refuses(PacketsRefused refused) => $"{refused.Device} refuses the packets of {refused.Sender}, so that it does not hear it; compare the authentication of the group";

    public static string KeepsRole(string device, string role, string group, string down, int priority, string other, int others)
    {
        var words = $"{device} stays {role} for {group} though {down} is Down: ";
        return priority >= others
            ? words + string.Create(CultureInfo.InvariantCulture, $"that leaves its priority at {priority}, which is not below the {others} of {other}")
            : words + string.Create(CultureInfo.InvariantCulture, $"its priority is {priority}, and {other} of priority {others} does not preempt");
    }

    public static string DecrementTooSmall(int sum, int least) =>
        string.Create(CultureInfo.InvariantCulture, $"what is down takes {sum} from its priority; more than {least} takes it below the other one's");

    public static string NotTakenBack(string device, int priority, string role, string group, string other, int others) =>
        string.Create(CultureInfo.InvariantCulture, $"{device}, of priority {priority}, is not {role} for {group}, and {other} of priority {others} is: {device} does not preempt");

    public static string Preempting(string device, bool isVrrp) => $"`{(isVrrp ? "vrrp" : "standby")} preempt` on {device} makes it take the role; without it the other one keeps it";

    public static string OtherVirtualAddress(VirtualAddressDiffers found) =>
        $"{found.Entity.Device} {found.Entity.Instance} is configured with the virtual address {found.Configured}, and the active router's is {found.ActiveRouters}";

    public static string DeafTakeover(Failover failover, Overlap? measured) =>
        $"{failover.To}'s timers expired with no router heard (unknown): it did not hear {failover.From}, as behind a blocking switch port; " + DualActiveLength(failover, measured);

    public static string DualActiveLength(Failover failover, Overlap? measured) => measured is { } both
        ? $"both were {failover.Role} for {both}; up to two Hello times are normal"
        : $"timestamps of both routers decide how long both were {failover.Role}; up to two Hello times are normal";

    public static string OutageUnknown(Failover failover)
    {
        var end = failover.Yield ?? failover.Loss;
        var why = !failover.Takeover.Time.IsPrinted || end is { Time.IsPrinted: false } ? "its lines carry no time"
            : failover.IsFromUnlogged ? failover.From == Failover.AnotherRouter ? $"no line tells which router was {failover.Role} before" : $"no log of {failover.From} is in the run"
            : failover.IsToUnlogged ? $"no log tells when {failover.To} became {failover.Role}"
            : failover.Takeover.IsInferred ? $"no line says when {failover.To} became {failover.Role}"
            : end is null or { IsInferred: true } ? $"no line says when {end?.Entity.Device ?? failover.From} left {failover.Role}"
            : "the clocks of its lines cannot be compared";
        return $"the outage of {failover.Id} ({failover.From} -> {failover.To}) cannot be measured: {why}";
    }

    public static string HoldUnknown(Failover failover) =>
        $"whether {failover.To} waited its hold time before event c cannot be judged: the lines carry no time";

    public static string DetectionUnknown(Transitioned death) =>
        $"how long {death.Entity.Device} took to give up its peer {death.Entity.Instance} cannot be judged: the lines carry no time";

    public static string LateRoute(RouteWithdrawn route, Transitioned left) =>
        $"{route.Device} removed {route.Route.Prefix} after it had left Active at {Place(left.Evidence[0])}; how long after, the lines do not say";

    public static string Unpaired(string device, IpsecSaRow sa, string peer, IpsecFlowRow mirror)
    {
        var opposite = string.Join(", ", mirror.Sas.Where(other => other.Direction != sa.Direction).Select(other => Cell.OfSpi(other.Spi)));
        return $"{device} has {Spelling<SaDirection>.Of(sa.Direction)} {Cell.OfSpi(sa.Spi)}, {peer} has {(opposite.Length > 0 ? opposite : "none")} the other way";
    }

    public static string PeerChanged(SaDeleted last, SaInstalled next, (TimeSpan Shortest, TimeSpan Longest)? without)
    {
        var gap = without is not { } range ? ""
            : range.Shortest == range.Longest ? string.Create(CultureInfo.InvariantCulture, $", {range.Longest.TotalMilliseconds:0} ms after")
            : string.Create(CultureInfo.InvariantCulture, $", {range.Shortest.TotalMilliseconds:0} to {range.Longest.TotalMilliseconds:0} ms after");
        return $"{next.Entity.Device}'s flow {next.Sa.LocalIdent} to {next.Sa.RemoteIdent} is with {next.Sa.Remote} now{gap} its last SA with {last.Sa.Remote} was deleted at {Place(last.Evidence[0])}";
    }

    public static string SpiNumbersDiffer(string device, IpsecSaRow sa) =>
        string.Create(CultureInfo.InvariantCulture, $"{device} prints SPI {Cell.OfSpi(sa.Spi)} with the decimal {sa.SpiDecimal}, which is 0x{sa.SpiDecimal:X8}");

    public static string WaiverExpired(Waiver waiver) => string.Create(
        CultureInfo.InvariantCulture, $"the waiver of {waiver.Code} at {waiver.Place} ended on {waiver.Until:yyyy-MM-dd}: the finding counts again");

    public static string WaiverUnmatched(Waiver waiver) => $"no finding is {waiver.Code} at {waiver.Place}, as the waiver has it";

    private static string Interval(MessagesLost loss) =>
        loss is { IsCounted: true, Evidence: [var now, var before] } ? $"between {Place(before)} and {Place(now)}"
        : loss.AfterLine > 0 ? string.Create(CultureInfo.InvariantCulture, $"between {loss.Evidence[0].File}:{loss.AfterLine} and {Place(loss.Evidence[0])}") : $"before {Place(loss.Evidence[0])}";

    private static string LossWords(LossKind kind) => kind switch
    {
        LossKind.SequenceGap => "are missing by their numbers",
        LossKind.Repeated => "are only counted as repeated",
        LossKind.RateLimited => "were held back by a rate limit",
        LossKind.Flushed => "were flushed from the queue of the logging process",
        _ => "were dropped",
    };

    private static string FromOf(string state) => state.Length > 0 ? state : "an unknown state";
}
