namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of what is to recur in time. Lost lines stretch it, and no specification makes it a fault by itself: all are notes.</summary>
internal static class RecurrenceCodes
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new("TIME-009", "Hellos were not sent at their interval")
        {
            Property = "Hellos are sent at their interval",
            Subjects = ["hsrp", "ospf"],
            Meaning = "A router sends a Hello each time that its Hello timer expires: once per Hellotime, jittered, while it is in Speak, Standby or Active (RFC 2281 §5.4); every HelloInterval to AllSPFRouters "
                + "(RFC 2328 §9.5).",
            Raised = "The whole interval between two that it sent is longer than one and a half times the Hellotime in the first, or the configured HelloInterval; for OSPF also where all of it is shorter than nine "
                + "tenths. An HSRP router sends Hellos on other events, too (§5.7, action F), so that early ones say nothing. A note, once per sender: Hellos may be missing from the log.",
            Decides = "A log with all Hellos and no loss; a router that sends them late may be overloaded, and its neighbours' timers expire.",
            Example =
                """
                Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                Dec  2 10:00:03.000: HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                Dec  2 10:00:09.000: HSRP: Gi0/1 Grp 1 Hello  out 10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                """,
        },
        new("TIME-010", "An SA was over before its successor came")
        {
            Property = "SAs are renewed before they end",
            Subjects = ["ipsec-sa"],
            Meaning = "There should be a soft lifetime, which warns in time to set up a replacement, before the hard one ends the SA (RFC 2401 §4.4.3, RFC 4301 §4.4.2.1). By how much is left to the "
                + "implementation; here no replacement was there, and traffic had no SA.",
            Raised = "The outbound SA was not deleted early, and the next one of the same proxies was installed more than eleven tenths of its lifetime after it, also if the clock was set forward in the longest "
                + "silence of the log. A note: an SA that carried nothing need not be renewed.",
            Decides = "Counters of packets, the peer's log, and `debug crypto ipsec` without loss.",
            Example = Renewal,
        },
    ];

    private const string Renewal =
        """
        Dec  2 10:00:00.000: IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2006 sa_lifetime(k/sec)= (4608000/120), (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0, local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0
        Dec  2 10:01:00.000: ISAKMP:(1001):purging node 1
        Dec  2 10:02:00.000: IPSEC(delete_sa): deleting SA, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2006
        Dec  2 10:03:00.000: ISAKMP:(1001):purging node 2
        Dec  2 10:04:00.000: ISAKMP:(1001):purging node 3
        Dec  2 10:05:00.000: IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.100, sa_proto= 50, sa_spi= 0x8E03D65A(2382616154), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2008 sa_lifetime(k/sec)= (4608000/120), (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0, local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0
        """;
}
