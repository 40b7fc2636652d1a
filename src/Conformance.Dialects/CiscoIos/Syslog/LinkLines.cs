using Conformance.Dialects.Forms;
using Conformance.Protocols.Interfaces;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog messages of interfaces and line protocols.</summary>
internal static class LinkLines
{
    private static readonly Field<LinkState> Carrier = OneOf("state", ("up", LinkState.Up), ("down", LinkState.Down));
    private static readonly Field<LinkState> Changed = OneOf("state", ("administratively down", LinkState.AdministrativelyDown));
    private static readonly Field<LineProtocolState> Protocol = OneOf("state", ("up", LineProtocolState.Up), ("down", LineProtocolState.Down));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.link.updown",
            $"%LINK-{Severity}-UPDOWN: Interface {Port}, changed state to {Carrier}",
            line => new LinkSeen(line.Get(Port), line.Get(Carrier)),
            "%LINK-3-UPDOWN: Interface FastEthernet0/0, changed state to up"),
        States(
            "ios.link.changed",
            $"%LINK-{Severity}-CHANGED: Interface {Port}, changed state to {Changed}",
            line => new LinkSeen(line.Get(Port), line.Get(Changed)),
            "%LINK-5-CHANGED: Interface FastEthernet0/0, changed state to administratively down"),
        States(
            "ios.lineproto.updown",
            $"%LINEPROTO-{Severity}-UPDOWN: Line protocol on Interface {Port}, changed state to {Protocol}",
            line => new LineProtocolSeen(line.Get(Port), line.Get(Protocol)),
            "%LINEPROTO-5-UPDOWN: Line protocol on Interface FastEthernet0/0, changed state to down"),
    ];
}
