namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of IPsec SAs, crypto sessions and reverse routes.</summary>
internal static class IpsecCodes
{
    private const string SaCreated = "IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.2, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029";

    private const string MovedFlow =
        """
        *Nov 25 09:45:02.220: IPSEC(delete_sa): deleting SA,
          (sa) sa_dest= 203.0.113.1, sa_proto= 50,
            sa_spi= 0x8E03D65A(2382616154),
            sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2008
            sa_lifetime(k/sec)= (4608000/3600),
          (identity) local= 198.51.100.7:0, remote= 203.0.113.1:0,
            local_proxy= 10.1.0.0/255.255.255.0/256/0,
            remote_proxy= 10.2.0.0/255.255.255.0/256/0
        *Nov 25 09:45:07.412: IPSEC(create_sa): sa created,
          (sa) sa_dest= 192.0.2.9, sa_proto= 50,
            sa_spi= 0x77D2310B(2010263819),
            sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2010
            sa_lifetime(k/sec)= (4608000/3600),
          (identity) local= 198.51.100.7:0, remote= 192.0.2.9:0,
            local_proxy= 10.1.0.0/255.255.255.0/256/0,
            remote_proxy= 10.2.0.0/255.255.255.0/256/0
        """;

    private const string AddedWhileStandby =
        """
        R1#show running-config
        version 12.3
        hostname R1
        boot system disk0:c7200-a3jk9s-mz.123-7.T1
        crypto map vpn 10 ipsec-isakmp
         set peer 10.1.1.2
         match address 101
         reverse-route
        interface FastEthernet0/0
         ip address 10.1.1.3 255.255.255.0
         standby 1 ip 10.1.1.1
         standby 1 name VPNHA
         crypto map vpn redundancy VPNHA
        end
        R1#show logging
        Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)

        Log Buffer (4096 bytes):

        000084: *Mar  1 00:02:13.220: HSRP: Fa0/0 Grp 1 Init -> Listen
        000085: *Mar  1 00:02:23.224: HSRP: Fa0/0 Grp 1 Listen -> Speak
        000086: *Mar  1 00:02:33.228: HSRP: Fa0/0 Grp 1 Speak -> Standby
        000087: *Mar  1 00:02:33.616: IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE
        """;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.OfContradictions(
            "SA-001", "IPsec SA", "ipsec-sa",
            "An SA is known by its SPI, destination and protocol (RFC 2401 §4.1); one that lives was created once more.",
            "An SA is created twice, and nothing deletes it in between",
            $"000101: *Mar  1 00:55:42.231: {SaCreated}\n000102: *Mar  1 00:55:42.235: {SaCreated}"),
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
        new("SA-011", "Packets for an SA that the router does not have")
        {
            Property = "Both ends have the SA that packets are sent with",
            Subjects = ["ipsec-sa"],
            Meaning = "A packet for no SA is discarded (RFC 4303 §3.4.2). The receiver lost the SA, as after a takeover, a restart or `clear crypto sa`; the sender has it still, and what it sends is lost.",
            Raised = "`%CRYPTO-4-RECVD_PKT_INV_SPI`, once for each SPI; IOS prints one a minute at most. A warning, and a note where the run shows that the sender deleted its SA.",
            Decides = "The sender's log, and `show crypto ipsec sa` of both ends.",
            Example =
                "*Nov 25 09:45:03.416: %CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for "
                + "destaddr=203.0.113.1, prot=50, spi=0x8E03D65A(2382616154), srcaddr=198.51.100.7",
        },
        new("SA-012", "A flow moved to another peer")
        {
            Property = "A flow keeps its peer",
            Subjects = ["ipsec-sa"],
            Meaning = "A crypto map may name several peers; when the SAs with one are gone, IKE tries the next. That is a failover without a group between the two hubs, which the router itself carries out.",
            Raised = "All outbound SAs of a flow were deleted, and the next one of the same proxies is with another peer. A note, with the time in which the flow had no SA; not for flows of everything to everything, which every tunnel of its own interface has.",
            Decides = "The lines of dead peer detection or of a DELETE before it tell why; `set peer ... default` brings it back.",
            Example = MovedFlow,
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
        new("RRI-001", "Reverse route added on a router that is not Active")
        {
            Property = "Only the Active router adds the reverse route",
            Subjects = ["rri"],
            Meaning = "Before 12.3(14)T the route of a static crypto map that is bound to an HSRP group is there while the group is Active, and at no other time (Cisco IOS guide, Reverse Route Injection).",
            Raised = "A route is added within a second of the group's move to a state other than Active. A violation where the release and the binding are known, and where numbers (`service sequence-numbers`) and the counters of `show logging` tell that no line is missing since the group came up; with the numbers alone it is LOSS-003.",
            Decides = "Check the release (`boot system`), the crypto map and the group's own lines.",
            Example = AddedWhileStandby,
        },
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
