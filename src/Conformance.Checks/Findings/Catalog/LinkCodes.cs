namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of links, tracked objects and routing neighbours.</summary>
internal static class LinkCodes
{
    private const string LostMessage = "Look for a lost message.";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.OfContradictions(
            "LINK-001", "Interface", "interface",
            "The link changed its state to what it was.",
            "A link changes to up twice",
            """
            000101: *Mar  1 00:01:07.880: %LINK-3-UPDOWN: Interface Vlan1, changed state to up
            000102: *Mar  1 00:01:07.884: %LINK-3-UPDOWN: Interface Vlan1, changed state to up
            """),
        TableCode.OfContradictions(
            "LINK-002", "Line protocol", "line-protocol",
            "The line protocol changed its state to what it was.",
            "A line protocol changes to up twice",
            """
            000101: *Mar  1 00:01:07.880: %LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up
            000102: *Mar  1 00:01:07.884: %LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up
            """),
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
        TableCode.OfContradictions(
            "BFD-001", "BFD session", "bfd",
            "A session that is Up stays Up until something takes it down (RFC 5880 §6.8.6); it came up twice.",
            "A session goes Up twice",
            """
            000101: *Mar  1 00:01:07.880: %BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:1 handle:1 is going UP
            000102: *Mar  1 00:01:07.884: %BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:1 handle:1 is going UP
            """),
    ];
}
