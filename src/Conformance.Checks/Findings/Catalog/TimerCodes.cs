namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of timers.</summary>
internal static class TimerCodes
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new("TIME-005", "A timer expired early")
        {
            Property = "Timers run for their length",
            Subjects = ["hsrp", "ospf", "isakmp-keepalive", "isakmp"],
            Meaning = "From the last line that started the timer to the line of its expiry it was shorter than its length: the hold time in the Hello (RFC 2281 §5.4), the dead interval (RFC 2328 §10), a "
                + "delay that is configured, or what nothing but custom fixes.",
            Raised = "The whole interval that the stamps allow is shorter than nine tenths of the length. A violation where the setting that binds is known and was not changed; a note where only a "
                + "default or another router's setting tells it, or where the specification leaves it to the implementation (RFC 3706 §5.4, RFC 2408 §5.1).",
            Decides = "The note says which setting decides. Lost lines make the timer seem to run longer, never shorter.",
            Example =
                """
                Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                Dec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)
                Dec  2 10:00:04.000: HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
        new("TIME-006", "A timer expired late")
        {
            Property = "Hellos stand before the expiry of the timer that they start",
            Subjects = ["hsrp", "ospf"],
            Meaning = "No Hello stands in the log for much longer than the hold time or dead interval before the line of the expiry: Hellos are missing from it, were not printed, or the timer was late.",
            Raised = "The whole interval from the last Hello is longer than the length, what devices were seen to add to it, and one more Hello. A note.",
            Decides = "A log with all Hellos and no loss.",
            Example =
                """
                Dec  2 10:00:00.000: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                Dec  2 10:00:40.000: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)
                Dec  2 10:00:40.000: HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
        new("TIME-007", "A timer cannot be judged")
        {
            Property = "Timers can be judged",
            Subjects = ["hsrp", "ospf", "isakmp-keepalive", "isakmp"],
            Meaning = "How long the timer ran is not known, or only within bounds that allow both: no or coarse stamps, a time of day without its date, a relay's time, a clock that was or may have been "
                + "set, another file.",
            Raised = "The lines that started and ended the timer cannot be subtracted, or the interval reaches to both sides of its length. A note.",
            Decides = "`service timestamps debug datetime msec`, NTP, and one capture of both lines.",
            Example =
                """
                Dec  2 10:00:00: HSRP: Gi0/1 Grp 1 Hello  in  10.1.1.2 Active  pri 150 vIP 10.1.1.1 hel 3000 hol 10000 id 0000.0c07.ac01
                Dec  2 10:00:09: HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.2)
                Dec  2 10:00:09: HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
        new("TIME-008", "An SA outlived its lifetime")
        {
            Property = "SAs end with their lifetime",
            Subjects = ["ipsec-sa"],
            Meaning = "A line or a capture shows the SA after its hard lifetime had run out, when it must be gone (RFC 2401 §4.4.3, RFC 4301 §4.4.2.1).",
            Raised = "The SA is older than eleven tenths of its lifetime and a minute, also if its clock was set forward in the longest silence of the log. A violation.",
            Decides = "Look for traffic that still uses it, and at the peer: it has deleted its end.",
            Example = Lifetime,
        },
    ];

    private const string Lifetime =
        """
        Dec  2 10:00:00.000: IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.200, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2005 sa_lifetime(k/sec)= (4608000/120), (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0, local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0
        Dec  2 10:01:00.000: ISAKMP:(1001):purging node 1
        Dec  2 10:02:00.000: ISAKMP:(1001):purging node 2
        Dec  2 10:03:00.000: ISAKMP:(1001):purging node 3
        Dec  2 10:04:00.000: ISAKMP:(1001):purging node 4
        Dec  2 10:05:00.000: IPSEC(delete_sa): deleting SA, (sa) sa_dest= 203.0.113.200, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , sa_conn_id= 2005
        """;
}
