namespace Conformance.Checks.Findings.Catalog;

/// <summary>What is found of HSRP and VRRP.</summary>
internal static class GatewayCodes
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<FindingCode> All { get; } =
    [
        TableCode.Of(
            "HSRP-001", "HSRP group", "hsrp",
            "A line states a move that no event of RFC 2281 §5.7, nor a known departure of IOS, allows.",
            "Look at the allowed rows; if the router is right, the table lacks a row: report the trace.",
            "HSRP: Gi0/1 Grp 1 Speak -> Listen\nHSRP: Gi0/1 Grp 1 Listen -> Standby"),
        new("HSRP-002", "Two routers Active at once")
        {
            Property = "At most one router of the group is Active",
            Subjects = ["hsrp"],
            Meaning = "A router became Active while another one of the group still was. During a fault of the segment both take the virtual address.",
            Raised = "A router enters Active while another one is, and the clocks of their lines, the phases of the scenario or the router that yields to the other's Hello say so. Not where both are for at most two Hello times, or one yields to a coup, as at each takeover. Without a log of a failover, also where two routers each show themselves as Active and no standby router. A warning: a fault of the segment is no fault of the machine.",
            Decides = "Timestamps of both routers decide how long: up to two Hello times are normal. Tables carry no time: that they are of one moment decides. Where a router says that it refuses the other's packets, that is the cause.",
            Example =
                """
                HSRP: Gi0/1 Grp 1 Standby -> Active
                --- R2.log
                HSRP: Gi0/1 Grp 1 Standby: c/Active timer expired (10.1.1.1)
                HSRP: Gi0/1 Grp 1 Standby -> Active
                HSRP: Gi0/1 Grp 1 Active: g/Hello rcvd from higher pri Active router (110/10.1.1.1)
                HSRP: Gi0/1 Grp 1 Active -> Speak
                """,
        },
        new("HSRP-003", "Which routers are of one group is not known")
        {
            Property = "Which routers are of one HSRP group is known",
            Subjects = ["hsrp"],
            Meaning = "More than two routers have the same interface and group number, as in the relay of several sites, and no line tells a virtual address. A failover is told between routers of one group, so that none is told of these.",
            Raised = "At least two of such routers became Active or ceased to be. Two alone are taken for one group.",
            Decides = "The virtual address: `show standby`, Hellos (`debug standby packets`) or the configuration of one router of each group. Else `--peers A1,A2` for each group.",
            Example =
                """
                Mar  1 10:00:00 A1 1: 10:00:00.000: %HSRP-5-STATECHANGE: Gi0/0 Grp 1 state Standby -> Active
                Mar  1 10:00:00 B1 1: 10:00:00.000: %HSRP-5-STATECHANGE: Gi0/0 Grp 1 state Standby -> Active
                Mar  1 11:00:00 A2 1: 11:00:00.000: %HSRP-5-STATECHANGE: Gi0/0 Grp 1 state Standby -> Active
                """,
        },
        new("HSRP-004", "Two routers of a group have different virtual addresses")
        {
            Property = "The routers of an HSRP group have one virtual address",
            Subjects = ["hsrp"],
            Meaning = "The active router's Hellos state another virtual address than is configured on this router. When this one takes over, hosts that use the other address lose their gateway.",
            Raised = "`%HSRP-4-DIFFVIP1` says so, once for each two addresses. A warning: the configuration is wrong, no machine is.",
            Decides = "`standby ip` of the group on both routers.",
            Example = "%HSRP-4-DIFFVIP1: GigabitEthernet0/0 Grp 1 active routers virtual IP address 10.10.10.1 is different to the locally configured address 10.10.10.11",
        },
        new("HSRP-005", "A tracked object is down, and the role did not go over")
        {
            Property = "The role goes over when a tracked object fails",
            Subjects = ["hsrp"],
            Meaning =
                "The failure of a tracked object lowers the priority of the active router by the decrement, 10 where none is configured. The role goes over only if that takes it below the priority of another router, and that one preempts "
                + "(Cisco document 9234).",
            Raised = "An object that the active router tracks is down at the end of the lines, and the priorities that answers or configurations tell, less the decrements, leave it above the others, or the other one is shown not to preempt. A note: it may be meant so.",
            Decides = "`standby track` with a decrement that is greater than the difference of the priorities, and `standby preempt` on the other router.",
            Example =
                """
                R1#show standby
                GigabitEthernet0/0 - Group 1
                  State is Active
                  Virtual IP address is 10.1.1.1
                  Preemption enabled
                  Active router is local
                  Standby router is 10.1.1.3, priority 100 (expires in 9.104 sec)
                  Priority 110 (configured 120)
                    Track object 1 state Down decrement 10
                """,
        },
        new("HSRP-006", "A router of higher priority did not take the role")
        {
            Property = "The router of the highest priority is Active",
            Subjects = ["hsrp"],
            Meaning = "Without preemption, which is off by default, a router of higher priority stays behind the one that is Active (Cisco document 9234): it does not take the role back after a failover.",
            Raised = "A router that is shown not to preempt is not Active at the end of the lines, and one of lower priority is. A note: it may be meant so.",
            Decides = "`standby preempt` on the router of higher priority, with a delay as long as its routing takes to converge.",
            Example =
                """
                R1#show standby
                GigabitEthernet0/0 - Group 1
                  State is Standby
                  Virtual IP address is 10.1.1.1
                  Preemption disabled
                  Active router is 10.1.1.3, priority 100 (expires in 9.104 sec)
                  Standby router is local
                  Priority 120 (configured 120)
                """,
        },
        TableCode.Of(
            "HSRP-011", "HSRP redundancy client", "hsrp-redundancy",
            "The redundancy client mirrors its group one to one; the line states a move that the group cannot have made.",
            "Compare with the group's own lines around it.",
            "HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Init -> Standby"),
        TableCode.Of(
            "VRRP-001", "VRRP group", "vrrp",
            "A line states a move that RFC 5798 §6.4 does not have.",
            "Look at the allowed rows; if the router is right, the table lacks a row: report the trace.",
            "%VRRP-6-STATECHANGE: Vl1 Grp 1 state Disable -> Master"),
        new("VRRP-002", "Two routers Master at once")
        {
            Property = "At most one router of the group is Master",
            Subjects = ["vrrp"],
            Meaning = "A router became Master while another one of the group still was. A Master that hears an advertisement of a higher priority becomes Backup (RFC 5798 §6.4.3), so that the two do not hear each other.",
            Raised = "As HSRP-002: the clocks of their lines or the phases of the scenario say so, and not for as long as a takeover takes. A warning: a fault of the segment is no fault of the machine.",
            Decides = "Timestamps of both routers decide how long. Authentication, the version and the advertised interval must be the same on both, and multicast must pass between them.",
            Example =
                """
                Mar  1 10:00:00.000: %VRRP-6-STATECHANGE: Gi0/1 Grp 1 state Backup -> Master
                Mar  1 10:30:00.000: %VRRP-6-STATECHANGE: Gi0/1 Grp 1 state Master -> Backup
                --- R2.log
                Mar  1 10:05:00.000: %VRRP-6-STATECHANGE: Gi0/1 Grp 1 state Backup -> Master
                """,
        },
        new("VRRP-003", "Which routers are of one group is not known")
        {
            Property = "Which routers are of one VRRP group is known",
            Subjects = ["vrrp"],
            Meaning = "More than two routers have the same interface and group number, as in the relay of several sites, and no line tells a virtual address. A failover is told between routers of one group, so that none is told of these.",
            Raised = "At least two of such routers became Master or ceased to be. Two alone are taken for one group.",
            Decides = "The virtual address: `show vrrp` or the configuration of one router of each group. Else `--peers A1,A2` for each group.",
            Example =
                """
                Mar  1 10:00:00 A1 1: 10:00:00.000: %VRRP-6-STATECHANGE: Gi0/0 Grp 1 state Backup -> Master
                Mar  1 10:00:00 B1 1: 10:00:00.000: %VRRP-6-STATECHANGE: Gi0/0 Grp 1 state Backup -> Master
                Mar  1 11:00:00 A2 1: 11:00:00.000: %VRRP-6-STATECHANGE: Gi0/0 Grp 1 state Backup -> Master
                """,
        },
        new("VRRP-004", "A tracked object is down, and the master stayed")
        {
            Property = "The role goes over when a tracked object of the master fails",
            Subjects = ["vrrp"],
            Meaning = "As HSRP-005: the failure of a tracked object lowers the master's priority by the decrement. Another router becomes Master only if its own is higher then, and it preempts, as it does by default (RFC 5798 §6.1).",
            Raised = "As HSRP-005, where `show vrrp` of two routers tells their priorities. A note: it may be meant so.",
            Decides = "`vrrp track` with a decrement that is greater than the difference of the priorities, and `vrrp preempt` on the other router.",
            Example =
                """
                R1#show vrrp
                FastEthernet0/0 - Group 10
                  State is Master
                  Virtual IP address is 192.168.10.1
                  Advertisement interval is 1.000 sec
                  Preemption enabled
                  Priority is 90 (cfgd 150)
                    Track object 10 state Down decrement 60
                  Master Router is 192.168.10.100 (local), priority is 90
                --- R2.log
                R2#show vrrp
                FastEthernet0/0 - Group 10
                  State is Backup
                  Virtual IP address is 192.168.10.1
                  Advertisement interval is 1.000 sec
                  Preemption disabled
                  Priority is 100
                  Master Router is 192.168.10.100, priority is 90
                """,
        },
        new("VRRP-005", "A router of higher priority did not become Master")
        {
            Property = "The router of the highest priority is Master",
            Subjects = ["vrrp"],
            Meaning = "A router that was told not to preempt (`no vrrp preempt`) stays behind a master of lower priority (RFC 5798 §6.1): it does not take the role back after a failover.",
            Raised = "A router that is shown not to preempt is Backup at the end of the lines, and hears a master of lower priority. A note: it may be meant so.",
            Decides = "`vrrp preempt` on the router of higher priority, with a delay as long as its routing takes to converge.",
            Example =
                """
                R1#show vrrp
                FastEthernet0/0 - Group 10
                  State is Backup
                  Virtual IP address is 192.168.10.1
                  Advertisement interval is 1.000 sec
                  Preemption disabled
                  Priority is 150
                  Master Router is 192.168.10.200, priority is 100
                """,
        },
    ];
}
