using Conformance.Protocols.Bfd;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using Conformance.Protocols.Ikev1Phase1;
using Conformance.Protocols.Ikev1Phase2;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Vrrp;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>A log may print any state behind any other: what follows is a move, a gap or a violation, and the replay goes on.</summary>
public class StatePairTests
{
    [Fact]
    public void Of_an_IKEv2_SA() => AssertReplaysAll<Ikev2State>((from, to) => $"{Traced(from)}\n{Traced(to)}\n{Traced(from)}");

    [Fact]
    public void Of_phase_1() => AssertReplaysAll<Phase1State>((from, to) => $"ISAKMP:(1001):Old State = {from}  New State = {to}\nISAKMP:(1001):Old State = {to}  New State = {from}");

    [Fact]
    public void Of_a_quick_mode()
    {
        const string Input = "ISAKMP:(1001):Node 5, Input = IKE_MESG_FROM_PEER, IKE_QM_EXCH";
        AssertReplaysAll<Phase2State>((from, to) => $"{Input}\nISAKMP:(1001):Old State = {from}  New State = {to}\n{Input}\nISAKMP:(1001):Old State = {to}  New State = {from}");
    }

    [Fact]
    public void Of_an_ISAKMP_SA() => AssertReplaysAll<ExchangeState>((from, to) => string.Join('\n', new[] { from, to, from }.Select(state => $"ISAKMP:(1001): received packet from 10.1.1.2 dport 500 sport 500 Global (I) {state}")));

    [Theory]
    [InlineData("HSRP: Gi0/1 Grp 1 {0} -> {1}")]
    [InlineData("%HSRP-5-STATECHANGE: GigabitEthernet0/1 Grp 1 state {0} -> {1}")]
    [InlineData("SB1: Gi0/1 {0} -> {1}")]
    public void Of_an_HSRP_group(string line) => AssertReplaysAll<HsrpState>((from, to) => Both(line, from, to));

    [Fact]
    public void And_of_any_event_in_any_of_its_states() =>
        AssertReplaysAll<HsrpState>((from, to) => string.Join('\n', "abcdefghijklmn".Select(letter => $"HSRP: Gi0/1 Grp 1 {from}: {letter}/Something happened (10.1.1.2)\nHSRP: Gi0/1 Grp 1 {from} -> {to}")));

    [Fact]
    public void Of_a_redundancy_client() => AssertReplaysAll<RedundancyState>((from, to) => Both("HSRP: Gi0/1 Grp 1 Redundancy \"VPNHA\" state {0} -> {1}", from, to));

    [Fact]
    public void Of_a_virtual_router() => AssertReplaysAll<VrrpState>((from, to) => Both("%VRRP-6-STATECHANGE: Gi0/1 Grp 1 state {0} -> {1}", from, to));

    [Fact]
    public void Of_a_virtual_router_of_version_3() =>
        AssertReplaysAll<VrrpState>((from, to) => Both("%VRRP-6-STATE: GigabitEthernet0/1 IPv4 group 1 state {0} -> {1}", Capitals(from), Capitals(to)));

    [Fact]
    public void Of_an_OSPF_neighbour() => AssertReplaysAll<OspfNeighborState>((from, to) => Both("%OSPF-5-ADJCHG: Process 1, Nbr 10.0.0.2 on GigabitEthernet0/0 from {0} to {1}, Neighbor Down: Dead timer expired", from, to));

    [Fact]
    public void Of_a_BFD_session_at_any_event() => AssertReplaysAll<BfdState>((from, to) => string.Join('\n', Spelling<BfdEvent>.All.ConvertAll(on => Both(Traced(on), Capitals(from), Capitals(to)))));

    private static string Traced(string state) => $"IKEv2:(SA ID = 1):SM Trace-> SA: I_SPI=F074D8BBD5A59F0B R_SPI=F94020DD8CB4B9C4 (I) MsgID = 00000000 CurState: {state} Event: EV_NO_EVENT";

    private static string Traced(BfdEvent on) => $"BFD-DEBUG Event: V1 FSM ld:1 handle:1 event:{Spelling<BfdEvent>.Of(on)} state:{{0}} (0)";

    /// <summary>As VRRP version 3 and the debug of BFD print it: <c>BACKUP</c>, <c>ADMIN DOWN</c>.</summary>
    private static string Capitals(string state) => (state == "AdminDown" ? "Admin Down" : state).ToUpperInvariant();

    private static string Both(string line, string from, string to) => $"{string.Format(null, line, from, to)}\n{string.Format(null, line, to, from)}";

    private static void AssertReplaysAll<TState>(Func<string, string, string> log)
        where TState : struct, Enum
    {
        foreach (var (from, to) in from one in Spelling<TState>.All.ConvertAll(Spelling<TState>.Of) from other in Spelling<TState>.All.ConvertAll(Spelling<TState>.Of) select (one, other))
        {
            IReadOnlyList<int> unread = [];
            var problem = Record.Exception(() => unread = [.. Replayed.Of(log(from, to)).Unread]);
            Assert.True(problem is null && unread.Count == 0, $"{from}, then {to}: {problem?.ToString() ?? $"unread {string.Join(", ", unread)}"}");
        }
    }
}
