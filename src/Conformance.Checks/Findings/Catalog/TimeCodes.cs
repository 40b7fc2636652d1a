namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of times and clocks. All are notes: what timestamps would decide is neither hidden nor failed.</summary>
internal static class TimeCodes
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        new("TIME-001", "The outage cannot be measured")
        {
            Property = "The outage can be measured",
            Subjects = ["hsrp", "vrrp"],
            Meaning = "The lines of the failover carry no time, or clocks that cannot be compared, or the log of one router is missing.",
            Raised = "The takeover of a failover, or the end of a router's Active state, is on a line without a time or on none, or the two are of clocks that cannot be compared. A note.",
            Decides = "`service timestamps debug datetime msec` and synchronised clocks on all routers, and the logs of both.",
            Example =
                """
                HSRP: Gi0/1 Grp 1 Active: b/HSRP disabled
                HSRP: Gi0/1 Grp 1 Active -> Init
                --- R2.log
                HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.1)
                HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
        new("TIME-002", "The takeover time cannot be judged")
        {
            Property = "The standby router waits its hold time",
            Subjects = ["hsrp"],
            Meaning = "The standby router must wait for the hold time after the last Hello before event c (RFC 2281 §5.4); without timestamps nobody can tell.",
            Raised = "A router takes over by event c, and the line carries no time. A note.",
            Decides = "`service timestamps debug datetime msec`, and `debug standby packets` for the Hellos.",
            Example =
                """
                HSRP: Gi0/1 Grp 1 Active -> Init
                --- R2.log
                HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.1)
                HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
        new("TIME-003", "The time to notice a dead peer cannot be judged")
        {
            Property = "A dead peer is noticed in its time",
            Subjects = ["isakmp-keepalive"],
            Meaning = "A peer is given up after its keepalive interval and five retries (Cisco document 17826 L717-733); without timestamps nobody can tell.",
            Raised = "A peer is given up, and the line carries no time. A note.",
            Decides = "`service timestamps debug datetime msec` on the peer.",
            Example = "ISAKMP (0:1): received packet from 10.1.1.2 (I) QM_IDLE\nISAKMP (0:1): incrementing error counter on sa: PEERS_ALIVE_TIMER\nISAKMP (0:1): peer not responding!",
        },
        new("TIME-004", "The clock stepped")
        {
            Property = "The clock runs on",
            Subjects = [FindingSubject.Device],
            Meaning = "The clock was set, went back, or another zone is printed: this is not time running backwards, but times before and after it cannot be subtracted.",
            Raised = "A message says so, or a stamp is earlier than the one before it by more than processes that overtake each other explain. A note, once per device and cause.",
            Decides = "`%SYS-6-CLOCKUPDATE` or the capture's author tell what happened; NTP keeps clocks from stepping.",
            Example =
                """
                Mar  5 10:00:00.000: %SYS-5-CONFIG_I: Configured from console by console
                Mar  5 09:52:11.000: %SYS-5-CONFIG_I: Configured from console by console
                Mar  5 09:52:12.000: %SYS-5-CONFIG_I: Configured from console by console
                """,
        },
        new("TIME-011", "Clocks were compared by messages")
        {
            Property = "Clocks are synchronised",
            Subjects = [FindingSubject.Device],
            Meaning = "An asterisk or a full stop before a stamp says that nobody synchronised the clock. It is compared with another router's by what passed between the two: a coup, a resign, the end of the "
                + "Hellos of a router that went to Init, and SAs that both ends installed. What is received was sent before, and not long before, which bounds how far the two clocks are apart.",
            Raised = "Lines of two routers tell of messages between them, one of their clocks is not trusted, or two messages contradict it, neither was set meanwhile, and one offset agrees with all of them; a router of a failover is among the two. A note, once per clock.",
            Decides = "NTP on all routers.",
            Example =
                """
                *Mar  1 10:00:00.000: HSRP: Gi0/1 Grp 1 Active: j/Coup rcvd from higher pri router (110/10.1.1.2)
                *Mar  1 10:00:00.000: HSRP: Gi0/1 Grp 1 Active -> Speak
                --- R2.log
                *Mar  1 09:41:17.000: HSRP: Gi0/1 Grp 1 Standby: h/Hello rcvd from lower pri Active router (90/10.1.1.1)
                *Mar  1 09:41:17.000: HSRP: Gi0/1 Grp 1 Standby -> Active
                """,
        },
    ];
}
