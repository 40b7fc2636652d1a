namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of IKE in both versions.</summary>
internal static class IkeCodes
{
    private const string NotPublished = "Look at the allowed rows; IOS's machine is not published: if the router is right, the table lacks a row, report the trace.";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.OfContradictions(
            "IKE-001", "ISAKMP SA", "isakmp",
            "Quick mode runs once phase 1 is done (RFC 2409 §5); the SA went back into the middle of main or aggressive mode.",
            "A packet of a connection is printed with QM_IDLE, and the next one with a state in the middle of phase 1",
            """
            000101: *Mar  1 00:55:42.235: ISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE
            000102: *Mar  1 00:55:42.451: ISAKMP (0:1001): received packet from 10.1.1.2 dport 500 sport 500 Global (I) MM_KEY_EXCH
            """),
        TableCode.Of(
            "IKE-003", "IKEv1 phase 1", "ikev1-phase1",
            "The messages of main and aggressive mode come in a fixed order (RFC 2409 §5); the line states a move that skips or reverses it.",
            NotPublished,
            "ISAKMP:(1):Old State = IKE_I_MM1  New State = IKE_I_MM5"),
        TableCode.Of(
            "IKE-004", "IKEv1 quick mode", "ikev1-phase2",
            "Quick mode is three messages in order (RFC 2409 §5.5); the line states a move that skips or reverses it.",
            NotPublished,
            "ISAKMP:(1001):Node 570535495, Input = IKE_MESG_FROM_PEER, IKE_QM_EXCH\nISAKMP:(1001):Old State = IKE_QM_PHASE2_COMPLETE  New State = IKE_QM_I_QM1"),
        new("IKE-010", "A negotiation failed")
        {
            Property = "The negotiation comes to its end",
            Subjects = ["isakmp", "ikev1-phase1", "ikev1-phase2", "ikev2"],
            Meaning = "IKE behaved as its tables allow, and came to nothing: no key for the peer, a proposal that was refused, an authentication that failed, or no answer.",
            Raised = "A line says that the negotiation is given up, and lines before it say why. A warning: no machine misbehaved.",
            Decides = "The cause names what to compare in the configurations of the two peers.",
            Example =
                """
                ISAKMP-PAK: (0):received packet from 15.1.1.1 dport 500 sport 500 Global (N) NEW SA
                ISAKMP-ERROR: (0):atts are not acceptable. Next payload is 0
                ISAKMP-ERROR: (0):no offers accepted!
                ISAKMP-ERROR: (0):phase 1 SA policy not acceptable! (local 25.2.2.2 remote 15.1.1.1)
                """,
        },
        new("IKE-011", "Messages of a peer were refused")
        {
            Property = "A router refuses no message of its peer",
            Subjects = ["isakmp"],
            Meaning = "A message of no SA, one that is not encrypted as it should be and one that fails its checks are discarded (RFC 2408 §5.2, §5.3). A router that lost its SAs by a takeover or a restart refuses what its peers send with the old ones.",
            Raised = "`%CRYPTO-4-IKMP_NO_SA`, `IKMP_NOT_ENCRYPTED`, `IKMP_BAD_MESSAGE` and their like, once for each peer and reason; what a failed negotiation tells (IKE-010) is not told again. A warning: no machine misbehaved.",
            Decides = "The peer's log, and `debug crypto isakmp` of the router: which exchange the messages were of.",
            Example = "*Nov 25 09:45:03.416: %CRYPTO-4-IKMP_NO_SA: IKE message from 203.0.113.10 has no SA and is not an initialization offer.",
        },
        TableCode.Of(
            "IKE-020", "IKEv2 SA", "ikev2",
            "IKE_SA_INIT comes first, then IKE_AUTH, then the SA is up, and its roles stay (RFC 7296 §1.2); the SA went back.",
            "Look at the allowed rows and at the peer's log.",
            """
            *Jun  8 19:14:38.095: IKEv2:(SA ID = 1):SM Trace-> SA: I_SPI=0A R_SPI=0B (R) MsgID = 1 CurState: READY Event: EV_R_OK
            *Jun  8 19:15:20.332: IKEv2:(SA ID = 1):SM Trace-> SA: I_SPI=0A R_SPI=0B (R) MsgID = 2 CurState: R_WAIT_AUTH Event: EV_RECV_AUTH
            """) with
        {
            Raised = "A line has an SA, by its SPI, wait for an exchange that a line before it, by the device's clock, has behind it, or in the other role. A violation, since no lost line leads back; other moves that `table ikev2` lacks are recorded and not judged, since IOS's machine is not published.",
        },
    ];
}
