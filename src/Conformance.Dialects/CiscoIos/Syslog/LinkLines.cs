using Conformance.Dialects.Forms;
using Conformance.Protocols.Interfaces;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>
/// The syslog messages of interfaces and line protocols. A processor of its own says the same again under its name: <c>%LINK-SP-3-UPDOWN</c> the switch
/// processor of a Catalyst 6500, <c>%LINK-SW1-3-UPDOWN</c> a chassis of a virtual switch.
/// </summary>
internal static class LinkLines
{
    private static readonly Field<string> Adapter = Name("adapter");
    private static readonly Field<LinkState> Carrier = OneOf("state", ("up", LinkState.Up), ("down", LinkState.Down));
    private static readonly Field<LinkState> Changed = OneOf(
        "state", ("administratively down", LinkState.AdministrativelyDown), ("reset", LinkState.Reset), ("standby mode", LinkState.StandbyMode));

    private static readonly Field<LineProtocolState> Protocol = OneOf("state", ("up", LineProtocolState.Up), ("down", LineProtocolState.Down));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.link.updown",
            $"%LINK-{Optional($"{Processor}-")}{Severity}-UPDOWN: {Optional($"{Adapter}: ")}Interface {Port}, changed state to {Carrier}",
            line => new LinkSeen(line.Get(Port), line.Get(Carrier), line.Find(Processor) ?? line.Find(Adapter) ?? ""),
            "%LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up",
            "%LINK-3-UPDOWN: SIP0/1: Interface TenGigabitEthernet0/1/0, changed state to up",
            "%LINK-SP-3-UPDOWN: Interface TenGigabitEthernet1/1, changed state to down",
            "%LINK-SW1-3-UPDOWN: Interface TenGigabitEthernet1/3/11, changed state to down"),
        States(
            "ios.link.changed",
            $"%LINK-{Optional($"{Processor}-")}{Severity}-CHANGED: Interface {Port}, changed state to {Changed}",
            line => new LinkSeen(line.Get(Port), line.Get(Changed), line.Find(Processor) ?? ""),
            "%LINK-5-CHANGED: Interface FastEthernet0/0, changed state to administratively down",
            "%LINK-5-CHANGED: Interface GigabitEthernet0/0, changed state to reset",
            "%LINK-5-CHANGED: Interface FastEthernet0/0, changed state to standby mode"),
        States(
            "packet-tracer.link.changed",
            $"%LINK-{Severity}-CHANGED: Interface {Port}, changed state to {Carrier}",
            line => new SimulatedLinkSeen(line.Get(Port), line.Get(Carrier)),
            "%LINK-5-CHANGED: Interface FastEthernet0/1, changed state to up"),
        States(
            "ios.lineproto.updown",
            $"%LINEPROTO-{Optional($"{Processor}-")}{Severity}-UPDOWN: Line protocol on Interface {Port}, changed state to {Protocol}",
            line => new LineProtocolSeen(line.Get(Port), line.Get(Protocol), line.Find(Processor) ?? ""),
            "%LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to down",
            "%LINEPROTO-5-UPDOWN: Line protocol on Interface VoIP-Null0, changed state to up"),
    ];
}
