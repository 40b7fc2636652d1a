namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of IPsec SAs, crypto sessions and reverse routes.</summary>
internal static class IpsecCodes
{
    private const string SaCreated = "IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.2, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029";

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.OfGaps(
            "SA-001", "IPsec SA", "ipsec-sa",
            "The life of an SA went a way that RFC 4301 and Cisco's documents do not allow.",
            "Look at the allowed rows.",
            $"{SaCreated}\n{SaCreated}"),
        TableCode.OfGaps(
            "SA-002", "Crypto session", "crypto-session",
            "A session that was down went down again, or up again.",
            "Look for a lost message between the two.",
            "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  . Peer 10.1.1.2:500\n%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  . Peer 10.1.1.2:500"),
        new("SA-010", "SPIs of two peers do not pair")
        {
            Property = "What one end has inbound, the other has outbound",
            Subjects = ["ipsec-sa"],
            Meaning = "Each SPI is chosen by the destination of its SA: what one end has inbound, the other has outbound (RFC 2409 §5.5).",
            Raised = "`show crypto ipsec sa` of both ends, in one phase, has an SPI that the other end lacks in the other direction. A violation where both ends list one whole pair and its other SPI agrees, else a warning.",
            Decides = "Captures of one epoch decide: take both ends between two rekeys.",
            Example =
                PeerCapture("A", "10.0.0.1", "10.0.0.2", "192.0.2.0", "198.51.100.0", 0xA1, 0xB2)
                + "\n--- B.log\n"
                + PeerCapture("B", "10.0.0.2", "10.0.0.1", "198.51.100.0", "192.0.2.0", 0xB2, 0xC3),
        },
        new("SA-013", "SPI in hexadecimal and in decimal differ")
        {
            Property = "An SPI is printed as one number",
            Subjects = ["ipsec-sa"],
            Meaning = "The router prints each SPI twice; the two must be one number. A damaged or edited line differs.",
            Raised = "The number in brackets behind an SPI of `show crypto ipsec sa` is another one. A warning.",
            Decides = "Compare with the peer's SPI.",
            Example = PeerCapture("A", "10.0.0.1", "10.0.0.2", "192.0.2.0", "198.51.100.0", 0xA1, 0xB2).Replace("(161)", "(162)", StringComparison.Ordinal),
        },
        TableCode.OfGaps(
            "RRI-001", "Reverse route", "rri",
            "The static route was added or removed in a way that its release does not allow (Cisco IOS guide, Reverse Route Injection).",
            "Check the release and the crypto map.",
            "IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE\nIPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE"),
        new("RRI-010", "Reverse route outlived the Active state")
        {
            Property = "The reverse route goes with the Active state",
            Subjects = ["rri"],
            Meaning = "With a crypto map bound to an HSRP group the route stands only while the group is Active; the line of its removal came after.",
            Raised = "The removal of a reverse route is printed, without a time, after the router left Active. A note.",
            Decides = "Timestamps decide: a second between the two is normal.",
            Example =
                """
                HSRP: Gi0/1 Grp 1 Active: g/Hello rcvd from higher pri Active router (105/10.1.1.2)
                HSRP: Gi0/1 Grp 1 Active -> Speak
                IPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE
                """,
        },
    ];

    /// <summary>One end of a tunnel, shown.</summary>
    private static string PeerCapture(string device, string local, string remote, string localNetwork, string remoteNetwork, int inbound, int outbound) =>
        $"""
        {device}#show crypto ipsec sa
        interface: GigabitEthernet0/0
            Crypto map tag: VPN, local addr {local}
           local  ident (addr/mask/prot/port): ({localNetwork}/255.255.255.0/0/0)
           remote ident (addr/mask/prot/port): ({remoteNetwork}/255.255.255.0/0/0)
           current_peer {remote} port 500
             local crypto endpt.: {local}, remote crypto endpt.: {remote}
             inbound esp sas:
              spi: 0x{inbound:X}({inbound})
                transform: esp-des esp-md5-hmac ,
             outbound esp sas:
              spi: 0x{outbound:X}({outbound})
                transform: esp-des esp-md5-hmac ,
        """;
}
