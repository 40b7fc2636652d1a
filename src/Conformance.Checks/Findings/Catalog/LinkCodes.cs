namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of links, tracked objects and routing neighbours.</summary>
internal static class LinkCodes
{
    private const string LostMessage = "Look for a lost message.";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.OfGaps(
            "LINK-001", "Interface", "interface",
            "The link changed in a way that IOS does not report.",
            LostMessage,
            "%LINK-3-UPDOWN: Interface Vlan1, changed state to up\n%LINK-3-UPDOWN: Interface Vlan1, changed state to up"),
        TableCode.OfGaps(
            "LINK-002", "Line protocol", "line-protocol",
            "The line protocol came up while the link was down, or changed to what it was.",
            LostMessage,
            "%LINK-5-CHANGED: Interface Vlan1, changed state to administratively down\n%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up"),
        TableCode.Of(
            "TRACK-001", "Tracked object", "track",
            "The object changed to the state it was in.",
            LostMessage,
            "%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Up"),
        TableCode.Of(
            "OSPF-001", "OSPF neighbour", "ospf",
            "The adjacency went a way that the neighbour state machine of RFC 2328 §10.3, with IOS's departures, does not have.",
            "Look at the allowed rows; if the router is right, the table lacks a row: report the trace.",
            "%OSPF-5-ADJCHG: Process 1, Nbr 10.0.1.3 on Serial1/1 from DOWN to FULL, Loading Done"),
        TableCode.OfGaps(
            "BFD-001", "BFD session", "bfd",
            "The session changed in a way that RFC 5880 §6.2 does not have.",
            "Look at the allowed rows; if the router is right, the table lacks a row: report the trace.",
            "%BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:1 handle:1 is going UP\n%BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:1 handle:1 is going UP"),
    ];
}
