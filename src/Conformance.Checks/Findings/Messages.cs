using System.Globalization;
using Conformance.Checks.Tables;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Checks.Findings;

/// <summary>Every sentence of a finding that people read.</summary>
internal static class Messages
{
    public const string GapDecides = "sequence numbers, `show logging` counters or a second capture decide what was lost";
    public const string ForeignIsSetApart = "they are counted as unsupported, and nothing was read from them";
    public const string DetailDecides = "`log-adjacency-changes detail` or `debug ip ospf adj` prints every step";
    public const string TimestampsDecide = "`service timestamps debug datetime msec` and synchronised clocks decide";
    public const string DualActiveDecides = "timestamps of both routers decide how long both were Active; one Hello time is normal";
    public const string SameEpoch = "another SPI of the same pair agrees, so both captures are of one epoch";
    public const string OtherEpoch = "no SPI of the pair agrees, so the captures may be of different epochs; captures between two rekeys decide";
    public const string UnreadDecides = "nothing was guessed from them; `parse --unread` lists them";
    public const string DamagedLine = "the line is damaged or was edited; the peer's capture decides which number is right";
    public const string SimulatorDecides = "what a simulator leaves out or orders otherwise is no fault of a router; a capture of a real one decides";

    public static string Place(Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{evidence.File}:{evidence.Line}");

    public static string Rejected(Rejected move)
    {
        var by = move.Event.Length > 0 ? $" on event {move.Event}" : "";
        return $"{move.Entity.Device} {move.Entity.Instance} went {FromOf(move.From)} -> {move.To}{by}, which no row allows";
    }

    public static string LastAgreed(Rejected move) => move.Evidence.Count > 1 ? $"{FromOf(move.From)}, since {Place(move.Evidence[^1])}" : FromOf(move.From);

    public static string NoRow(Rejected move) => $"no event leads from {FromOf(move.From)} to {move.To}, so no lost line explains it";

    public static string Gap(GapFound gap)
    {
        var what = gap.Kind switch
        {
            GapKind.EventWithoutMove => $"its event leads to {gap.Known}, but it is still seen in {gap.Seen}",
            GapKind.MoveWithoutEvent => $"it moved to {gap.Seen}, which the event before it does not lead to",
            _ => $"it was {gap.Known} and is now seen in {gap.Seen}",
        };
        var lost = gap.Path.Count > 0 ? $"; lost at least: {string.Join(", ", gap.Path)}" : "";
        return $"{gap.Entity.Device} {gap.Entity.Instance}: {what}{lost}";
    }

    public static string Foreign(ForeignOutputFound output) => string.Create(
        CultureInfo.InvariantCulture, $"{output.Lines} line{(output.Lines == 1 ? "" : "s")} of {output.Device} {(output.Lines == 1 ? "is" : "are")} of {output.System}, the first at {Place(output.Evidence[0])}");

    public static string NotLogged(string device, int count) => string.Create(
        CultureInfo.InvariantCulture, $"{device} logs moves of OSPF neighbours to FULL and DOWN only; how {count} adjacenc{(count == 1 ? "y" : "ies")} came up is not judged");

    public static string Identified(OutputIdentified output)
    {
        var place = Place(output.Evidence[0]);
        if (output.Device.Length == 0) return $"the output at {place} does not fit {output.Claimed}, whose prompt it has";
        return output.IsRenamed ? $"{output.Claimed} is {output.Device}: its output at {place} fits no other device" : $"the output at {place} is {output.Device}'s, not {output.Claimed}'s";
    }

    public static string Simulated(SimulatorNoticed output) => $"{output.Device} is simulated: {output.Simulator} wrote {Place(output.Evidence[0])}, which IOS never prints";

    public static string Unread(LinesUnread lines) =>
        string.Create(CultureInfo.InvariantCulture, $"{lines.Count} line{(lines.Count == 1 ? " was" : "s were")} not read, the first at {Place(lines.First[0])}");

    public static string DualActive(Failover failover) =>
        $"{failover.To} became Active while {failover.From} still was" + (failover.Loss is { } loss ? $", until {Place(loss.Evidence[0])}" : "");

    public static string DeafTakeover(Failover failover) =>
        $"{failover.To}'s timers expired with no router heard (unknown): it did not hear {failover.From}, as behind a blocking switch port; " + DualActiveDecides;

    public static string OutageUnknown(Failover failover) =>
        $"the outage of {failover.Id} ({failover.From} -> {failover.To}) cannot be measured: its lines carry no time";

    public static string HoldUnknown(Failover failover) =>
        $"whether {failover.To} waited its hold time before event c cannot be judged: the lines carry no time";

    public static string DetectionUnknown(Transitioned death) =>
        $"how long {death.Entity.Device} took to give up its peer {death.Entity.Instance} cannot be judged: the lines carry no time";

    public static string LateRoute(RouteWithdrawn route, Transitioned left) =>
        $"{route.Device} removed {route.Route.Prefix} after it had left Active at {Place(left.Evidence[0])}; how long after, the lines do not say";

    public static string Unpaired(string device, IpsecSaRow sa, string peer, IpsecFlowRow mirror)
    {
        var opposite = string.Join(", ", mirror.Sas.Where(other => other.Direction != sa.Direction).Select(other => Cell.OfSpi(other.Spi)));
        return $"{device} has {Spelling<SaDirection>.Of(sa.Direction)} {Cell.OfSpi(sa.Spi)}, {peer} has {opposite} the other way";
    }

    public static string SpiNumbersDiffer(string device, IpsecSaRow sa) =>
        string.Create(CultureInfo.InvariantCulture, $"{device} prints SPI {Cell.OfSpi(sa.Spi)} with the decimal {sa.SpiDecimal}, which is 0x{sa.SpiDecimal:X8}");

    private static string FromOf(string state) => state.Length > 0 ? state : "an unknown state";
}
