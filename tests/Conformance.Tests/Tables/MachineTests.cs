using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.ReverseRoute;
using Conformance.Replay.Machines;
using Xunit;

namespace Conformance.Tests.Tables;

/// <summary>Each machine against its table: every state, every event, every combination of facts.</summary>
public class MachineTests
{
    private static readonly bool?[] Tristate = [true, false, null];
    private static readonly MachineSet Machines = new();

    private static readonly HsrpFacts[] AllHsrpFacts = [.. from ip in Tristate from preempt in Tristate from delay in Tristate select new HsrpFacts(ip, preempt, delay)];

    private static readonly ReverseRouteFacts[] AllReverseRouteFacts = [.. from template in Tristate from permanent in Tristate from redundant in Tristate select new ReverseRouteFacts(template, permanent, redundant)];

    /// <summary>The named profiles, and releases before and after each change.</summary>
    public static TheoryData<string> Profiles => [.. Profile.Named.Select(profile => profile.Name), "ios-12.0(8)", "ios-12.0(9)", "ios-12.3(7)T1", "ios-12.3(14)T", "ios-12.3(22)", "ios-12.2(33)SXI"];

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Hsrp_as_IOS_runs_it_is_its_table_in_every_profile(string profile) => AssertIsItsTable(new MachineSet(ProfileOf(profile)).Hsrp, AllHsrpFacts);

    [Fact]
    public void Hsrp_of_the_RFC_is_its_table() => AssertIsItsTable(Machines.HsrpOfTheRfc, AllHsrpFacts);

    [Fact]
    public void The_redundancy_client_is_its_table() => AssertIsItsTable(Machines.Redundancy, [default]);

    [Fact]
    public void The_virtual_router_is_its_table() => AssertIsItsTable(Machines.Vrrp, [default]);

    [Fact]
    public void The_bfd_session_is_its_table() => AssertIsItsTable(Machines.Bfd, [default]);

    [Fact]
    public void The_isakmp_sa_is_its_table() => AssertIsItsTable(Machines.Isakmp, [default]);

    [Fact]
    public void Phase_1_of_IKEv1_is_its_table() => AssertIsItsTable(Machines.Ikev1Phase1, [default]);

    [Fact]
    public void Quick_mode_of_IKEv1_is_its_table() => AssertIsItsTable(Machines.Ikev1Phase2, [default]);

    [Fact]
    public void The_isakmp_node_is_its_table() => AssertIsItsTable(Machines.IsakmpNode, [default]);

    [Fact]
    public void The_keepalive_counter_is_its_table() => AssertIsItsTable(Machines.Keepalive, [default]);

    [Fact]
    public void The_ikev2_sa_is_its_table() => AssertIsItsTable(Machines.Ikev2, [default]);

    [Fact]
    public void The_ospf_neighbour_is_its_table()
    {
        OspfAdjacencyFacts[] all = [.. from form in Tristate from nothing in Tristate select new OspfAdjacencyFacts(form, nothing)];
        AssertIsItsTable(Machines.Ospf, all);
        AssertIsItsTable(Machines.OspfOfTheRfc, all);
    }

    [Fact]
    public void No_machine_has_two_rows_for_the_same_event_without_a_condition()
    {
        var alike = from machine in Machines.All from rows in machine.TableText.RowTexts.Where(row => row.When.Length == 0).GroupBy(row => (row.Event, row.From)) where rows.Count() > 1 select $"{machine.TableText.Name} {rows.Key}";
        Assert.Empty(alike);
    }

    [Fact]
    public void The_ipsec_sa_is_its_table() => AssertIsItsTable(Machines.IpsecSa, [default]);

    [Fact]
    public void The_crypto_session_is_its_table() => AssertIsItsTable(Machines.Session, [default]);

    [Theory]
    [MemberData(nameof(Profiles))]
    public void The_reverse_route_is_its_table_in_every_profile(string profile) => AssertIsItsTable(new MachineSet(ProfileOf(profile)).ReverseRoute, AllReverseRouteFacts);

    [Fact]
    public void The_link_is_its_table() => AssertIsItsTable(Machines.Link, [default]);

    [Fact]
    public void The_line_protocol_is_its_table() => AssertIsItsTable(Machines.LineProtocol, [.. Tristate.Select(up => new LineProtocolFacts(up))]);

    [Fact]
    public void The_tracked_object_is_its_table() => AssertIsItsTable(Machines.Track, [default]);

    [Theory]
    [InlineData(true, HsrpState.Active)]
    [InlineData(false, HsrpState.Listen)]
    public void Preemption_decides_event_h_in_Listen(bool preempts, HsrpState next)
    {
        var firing = Machines.Hsrp.Fire(HsrpState.Listen, HsrpEvent.H_HelloFromLowerActive, new(true, preempts, true), HsrpState.Listen);
        Assert.Equal(next, firing.To);
    }

    [Fact]
    public void A_guard_that_nothing_decides_holds_for_the_row_that_the_trace_took()
    {
        var firing = Machines.Hsrp.Fire(HsrpState.Listen, HsrpEvent.H_HelloFromLowerActive, default, HsrpState.Active);
        Assert.Equal((StepOutcome.Moved, HsrpState.Active), (firing.Outcome, firing.To));
    }

    [Fact]
    public void An_event_outside_the_RFC_has_no_row_in_its_table()
    {
        var machine = Machines.HsrpOfTheRfc;
        Assert.Equal(StepOutcome.NoRow, machine.Fire(HsrpState.Active, HsrpEvent.M_StandbyMacChanged, default, HsrpState.Active).Outcome);
        Assert.Equal(StepOutcome.Stayed, machine.Fire(HsrpState.Active, HsrpEvent.C_ActiveTimerExpired, default, HsrpState.Active).Outcome);
    }

    private static Profile ProfileOf(string name) => Profile.TryFind(name, out var profile) ? profile : throw new ArgumentException(name);

    /// <summary>
    /// What a row says is worked out here from the rows alone: the one whose guard holds, else the first undecided one that leads where the trace went.
    /// </summary>
    private static void AssertIsItsTable<TState, TEvent, TFacts>(ProtocolMachine<TState, TEvent, TFacts> machine, TFacts[] allFacts)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        foreach (var (from, on, facts, seen) in from state in Enum.GetValues<TState>() from trigger in Enum.GetValues<TEvent>() from known in allFacts from next in Enum.GetValues<TState>() select (state, trigger, known, next))
        {
            var cell = machine.Table.Cell(from, on);
            var sure = cell.Where(row => row.When.Holds(facts) is true).ToList();
            Assert.True(sure.Count <= 1, $"Two rows of {on} in {from} hold for {facts}.");
            var row = sure.Count == 1 ? sure[0] : cell.FirstOrDefault(undecided => undecided.When.Holds(facts) is null && undecided.To.Equals(seen));
            var expected = row is not null ? (row.Stays ? StepOutcome.Stayed : StepOutcome.Moved) : cell.Count == 0 ? StepOutcome.NoRow : StepOutcome.GuardRefused;
            foreach (var firing in (Firing<TState>[])[machine.Fire(from, on, facts, seen), machine.Fire(from, on, facts, seen)]) Assert.Equal((expected, row?.To ?? from), (firing.Outcome, firing.To));
        }
    }
}
