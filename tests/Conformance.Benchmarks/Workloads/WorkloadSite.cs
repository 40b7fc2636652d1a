using static Conformance.Benchmarks.Workloads.WorkloadKind;

namespace Conformance.Benchmarks.Workloads;

/// <summary>A site: routers A and B share HSRP groups and the tunnel to peer V. A fails every few minutes, B takes over, A comes back and pre-empts.</summary>
/// <param name="workload">Where its lines go.</param>
/// <param name="index">Its number.</param>
/// <param name="chance">Its chance.</param>
internal sealed class WorkloadSite(Workload workload, int index, Random chance)
{
    private const int A = 0;
    private const int B = 1;
    private const int V = 2;

    private static readonly (string Short, string Full)[] Ports = [("Fa0/0", "FastEthernet0/0"), ("Gi0/1", "GigabitEthernet0/1"), ("Vl100", "Vlan100"), ("Et1/2", "Ethernet1/2")];
    private readonly string[] addresses = [.. new[] { 52, 54, 69 }.Select(host => $"172.{16 + (index % 16)}.{1 + index}.{host}")];
    private readonly WorkloadGroup[] groups = [.. Enumerable.Range(0, new[] { 1, 2, 2, 3, 3, 4 }[index % 6])
        .Select(group => new WorkloadGroup(Ports[group].Short, Ports[group].Full, 1 + group + (index % 3 * 10), $"172.{16 + (index % 16)}.{1 + index}.{53 + (8 * group)}", group == 0 ? "VPNHA" : $"VPNHA{group}"))];

    private bool isTunnelUp = true;
    private int connection = 1;

    private string Peer => addresses[V];

    private string Gateway => groups[0].Address;

    private string Route => $"{20 + (index % 70)}.1.{index}.0 255.255.255.0 via {Peer} in IP DEFAULT TABLE";

    /// <summary>Schedules its life.</summary>
    public void Begin()
    {
        foreach (var group in groups)
        {
            workload.In(chance.Next(3000), () => Hello(group, A));
            workload.In(chance.Next(3000), () => Hello(group, B));
        }

        workload.In(chance.Next(10_000), Keepalive);
        workload.In(chance.Next(10_000), OspfHello);
        workload.In(5000 + chance.Next(300_000), Fail);
    }

    private void Say(int router, WorkloadKind kind, string message) => workload.Say((3 * index) + router, kind, message);

    private void Hello(WorkloadGroup group, int router)
    {
        workload.In(3000 + chance.Next(-40, 41), () => Hello(group, router));
        if (group.States[router] is not ("Active" or "Standby" or "Speak")) return;
        var text = $"{addresses[router]} {group.States[router],-7} pri {(router == A ? 200 : 100)} vIP {group.Address} hel 3000 hol 10000 id 0000.0c07.ac{group.Number:x2}";
        Say(router, WorkloadKind.Hello, $"HSRP: {group.Port} Grp {group.Number} Hello  out {text}");
        if (group.States[1 - router] != "Init") workload.In(2, () => Say(1 - router, WorkloadKind.Hello, $"HSRP: {group.Port} Grp {group.Number} Hello  in  {text}"));
    }

    private void Keepalive()
    {
        workload.In(10_000 + chance.Next(-50, 51), Keepalive);
        if (!isTunnelUp) return;
        var (message, address) = (chance.Next(), chance.Next());
        foreach (var (router, role, peer) in new[] { (V, "I", Gateway), (groups[0].States[A] == "Active" ? A : B, "R", Peer) })
        {
            Say(router, Isakmp, $"ISAKMP (0:{connection}): received packet from {peer} ({role}) QM_IDLE      ");
            Say(router, Isakmp, $"ISAKMP (0:{connection}): processing HASH payload. message ID = {message}");
            Say(router, Isakmp, $"ISAKMP (0:{connection}): processing NOTIFY ITS_ALIVE protocol 1\n\tspi 0, message ID = {message}, sa = {address:X8}");
            Say(router, Isakmp, $"ISAKMP (0:{connection}): sending packet to {peer} ({role}) QM_IDLE      ");
            Say(router, Isakmp, $"ISAKMP (0:{connection}): purging node {chance.Next(int.MinValue, int.MaxValue)}");
            Say(router, Isakmp, $"ISAKMP (0:{connection}): deleting node {message} error FALSE reason \"informational (in) state 1\"");
        }
    }

    private void OspfHello()
    {
        workload.In(10_000 + chance.Next(-60, 61), OspfHello);
        for (var router = A; router <= V; router++)
        {
            Say(router, Ospf, $"OSPF: Rcv hello from {addresses[(router + 1) % 3]} area 0 from FastEthernet0/1 {addresses[(router + 1) % 3]}");
            Say(router, Ospf, "OSPF: End of hello processing");
        }
    }

    private void Move(WorkloadGroup group, int router, string to, string suffix = "")
    {
        var from = group.States[router];
        group.States[router] = to;
        Say(router, Transition, $"HSRP: {group.Port} Grp {group.Number} {from} -> {to}{suffix}");
        if (from is "Active" or "Standby" || to == "Active") Say(router, StateChange, $"%HSRP-6-STATECHANGE: {group.FullPort} Grp {group.Number} state {from} -> {to}");
        Say(router, Redundancy, $"HSRP: {group.Port} Grp {group.Number} Redundancy \"{group.Name}\" state {ClientOf(from)} -> {ClientOf(to)}");
    }

    /// <summary>The redundancy client calls the state of a listening group otherwise.</summary>
    private static string ClientOf(string state) => state == "Listen" ? "Backup" : state;

    private void EachGroup(int router, string happening, string to, string suffix = "", string learnt = "")
    {
        foreach (var group in groups)
        {
            Say(router, Event, $"HSRP: {group.Port} Grp {group.Number} {group.States[router]}: {happening}");
            if (learnt.Length > 0) Say(router, Router, $"HSRP: {group.Port} Grp {group.Number} {learnt}");
            Move(group, router, to, suffix);
        }
    }

    private void Fail()
    {
        Say(A, Link, $"HSRP: {groups[0].Port} Interface down");
        EachGroup(A, "b/HSRP disabled", "Init", learnt: "Active router is unknown, was local");
        Say(A, Ipsec, $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer {Peer}:500       Id: {Peer}");
        workload.In(1000, () => Say(A, Link, $"%LINK-5-CHANGED: Interface {groups[0].FullPort}, changed state to administratively down"));
        workload.In(2000, () => Say(A, Link, $"%LINEPROTO-5-UPDOWN: Line protocol on Interface {groups[0].FullPort}, changed state to down"));
        isTunnelUp = false;
        workload.In(7000 + chance.Next(3000), TakeOver);
        workload.In(12_000, () => Unanswered(0));
        workload.In(60_000 + chance.Next(60_000), ComeBack);
    }

    private void TakeOver()
    {
        EachGroup(B, $"c/Active timer expired ({addresses[A]})", "Active", " (active 0->1, passive 2->1)", $"Active router is local, was {addresses[A]}");
        Say(B, Ipsec, $"IPSEC(rte_mgr): VPN Route Added {Route}");
    }

    private void Unanswered(int times)
    {
        Say(V, Isakmp, $"ISAKMP (0:{connection}): incrementing error counter on sa: PEERS_ALIVE_TIMER");
        if (times < 4)
        {
            Say(V, Isakmp, $"ISAKMP (0:{connection}): sending packet to {Gateway} (I) QM_IDLE      ");
            workload.In(2000, () => Unanswered(times + 1));
            return;
        }

        Say(V, Isakmp, $"ISAKMP (0:{connection}): peer not responding!");
        Say(V, Isakmp, $"ISAKMP (0:{connection}): deleting SA reason \"P1 errcounter exceeded (PEERS_ALIVE_TIMER)\" state (I) QM_IDLE       (peer {Gateway}) input queue 0");
        Say(V, Ipsec, $"IPSEC(key_engine_delete_sas): delete all SAs shared with {Gateway}");
        workload.In(800, Negotiate);
    }

    private void Negotiate()
    {
        connection++;
        Say(V, Isakmp, $"ISAKMP (0:{connection}): beginning Main Mode exchange");
        foreach (var state in new[] { "MM_NO_STATE", "MM_SA_SETUP", "MM_KEY_EXCH" }) Say(V, Isakmp, $"ISAKMP (0:{connection}): sending packet to {Gateway} my_port 500 peer_port 500 (I) {state}");
        Say(V, Isakmp, $"ISAKMP (0:{connection}): SA has been authenticated with {Gateway}");
        Say(groups[0].States[A] == "Active" ? A : B, Ipsec, $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer {Peer}:500       Id: {Peer}");
        isTunnelUp = true;
    }

    private void ComeBack()
    {
        Say(A, Link, $"%LINK-3-UPDOWN: Interface {groups[0].FullPort}, changed state to up");
        workload.In(1000, () => Say(A, Link, $"%LINEPROTO-5-UPDOWN: Line protocol on Interface {groups[0].FullPort}, changed state to up"));
        workload.In(2000, () => EachGroup(A, "a/HSRP enabled", "Listen"));
        workload.In(12_000, () => EachGroup(A, "c/Active timer expired (unknown)", "Speak"));
        workload.In(22_000, () => EachGroup(A, "d/Standby timer expired (unknown)", "Standby", learnt: "Standby router is local"));
        workload.In(22_005, () => EachGroup(A, "c/Active timer expired (unknown)", "Active", learnt: "Active router is local"));
        workload.In(22_007, () => EachGroup(B, $"g/Hello rcvd from higher pri Active router (200/{addresses[A]})", "Speak", " (active 1->0, passive 0->1)", $"Active router is {addresses[A]}, was local"));
        workload.In(22_008, () => Say(B, Ipsec, $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer {Peer}:500       Id: {Peer}"));
        workload.In(22_009, () => Say(B, Ipsec, $"IPSEC(rte_mgr): VPN Route Removed {Route}"));
        workload.In(32_000, () => EachGroup(B, "d/Standby timer expired (unknown)", "Standby", " (active 0, passive 1)", "Standby router is local"));
        workload.In(32_500, Negotiate);
        workload.In(240_000 + chance.Next(240_000), Fail);
    }
}
