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
        new("OSPF-002", "An adjacency did not form")
        {
            Property = "The adjacency forms",
            Subjects = ["ospf"],
            Meaning =
                "OSPF behaved as its table allows, and no adjacency came of it: Database Descriptions with a larger interface MTU are rejected (RFC 2328 §10.6), Hellos with other intervals or another mask are not accepted (§10.5), "
                + "packets of another area, network or authentication are discarded (§8.2), the neighbour has the same router ID (§C.1), or the neighbour acknowledged no Database Description (§10.8).",
            Raised = "A neighbour that was not FULL dies of too many retransmissions, a Hello's parameters are said to mismatch, a packet is said to be discarded while no neighbour of the interface is FULL, or a larger MTU of the neighbour is printed and no FULL follows. A warning: no machine misbehaved.",
            Decides = "The cause names what to compare on the two interfaces; a line that tells of another MTU is named where one was printed.",
            Example =
                """
                *Mar  1 00:01:12.671: OSPF: Rcv DBD from 10.0.0.2 on FastEthernet0/0 seq 0x1BAA opt 0x52 flag 0x0 len 92  mtu 1600 state EXSTART
                *Mar  1 00:01:12.671: OSPF: Nbr 10.0.0.2 has larger interface MTU
                *Mar  1 00:01:17.435: %OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on FastEthernet0/0 from EXSTART to DOWN, Neighbor Down: Too many retransmissions
                """,
        },
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
