using Conformance.Checks.Coverage;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Coverage;

/// <summary>Which rows of a table a trace takes, and how surely.</summary>
public class TraceCoverageTests
{
    private const string Takeover = "HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.2)\nHSRP: Fa0/0 Grp 1 Standby -> Active";

    [Theory]
    [InlineData("an event and its move", Takeover, "hsrp", "c Standby Active seen 1")]
    [InlineData("a move whose event is lost", "HSRP: Fa0/0 Grp 1 Standby -> Active", "hsrp", "c Standby Active one of 0, h Standby Active one of 0, i Standby Active one of 0")]
    [InlineData("an event of which the state is kept", "HSRP: Fa0/0 Grp 1 Active: l/Hello rcvd from lower pri Standby router (90/10.1.1.3)", "hsrp", "l Active Active seen 1")]
    [InlineData("a state that is kept by one of two conditions", "HSRP: Fa0/0 Grp 1 Listen: h/Hello rcvd from lower pri Active router (90/10.1.1.3)", "hsrp", "h Listen Listen one of 0, h Listen Listen one of 0")]
    [InlineData("a step that a capture proves is none that a line states", "HSRP: Fa0/0 Grp 1 Init -> Listen\nR1#show standby\nFastEthernet0/0 - Group 1\nState is Speak\nR1#", "hsrp", "a Init Listen seen 1")]
    [InlineData("a move without its old state", "%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to down", "line-protocol", "line protocol down up down seen 1")]
    [InlineData("a move that the table, known to be incomplete, has no row for", "IKEv2:(SA ID = 1):SM Trace-> SA: I_SPI=0A R_SPI=0B (R) MsgID = 1 CurState: READY Event: EV_NO_EVENT\nIKEv2:(SA ID = 1):SM Trace-> SA: I_SPI=0A R_SPI=0B (R) MsgID = 1 CurState: R_WAIT_AUTH Event: EV_RECV_AUTH", "ikev2", "")]
    [InlineData("a state that two states are printed as", "ISAKMP (0:1): deleting SA reason \"gone\" state (I) QM_IDLE (peer 10.1.1.2)", "isakmp", "SaDeleted QM_IDLE MM_NO_STATE (deleted) seen 1")]
    [InlineData("nodes, each of which counts", "ISAKMP:(1):set new node 7 to QM_IDLE\nISAKMP:(1):set new node 8 to QM_IDLE\nISAKMP:(1):purging node 8", "isakmp-node", "set new node NONE IN USE seen 2, purging node IN USE PURGED seen 1")]
    [InlineData("a node whose beginning is not known", "ISAKMP:(1):deleting node 7 error FALSE reason \"x\"", "isakmp-node", "deleting node IN USE DELETED one of 0, deleting node DELETED DELETED one of 0")]
    public void A_row_is_taken_by(string what, string text, string protocol, string taken)
    {
        var rows = Of(text).TablesOf(protocol)[0].Rows.Where(row => row.Use is RowUse.Seen or RowUse.OneOf);
        Assert.Equal((what, taken), (what, string.Join(", ", rows.Select(row => $"{row.Row.Event} {row.Row.From} {row.Row.To} {CoverageTables.Word(row.Use)} {row.Sure.Seen}"))));
    }

    [Fact]
    public void An_inferred_step_counts_apart_from_a_seen_one()
    {
        var infer = new Inferred(new("R1", "line-protocol", "Vlan1"), 1, "", "up", "down", "", "", DeviceTime.None, [new("r1.txt", 9, 9, "")]);
        var coverage = new TraceCoverage();
        coverage.Add([infer], "s");
        var row = Assert.Single(coverage.TablesOf("line-protocol")[0].Rows, row => row.Use == RowUse.Inferred);
        Assert.Equal((new MoveCount(0, 1), "s/r1.txt:9"), (row.Sure, row.First!.Line));
        Assert.Equal(new MoveShare(2, 0, 0, 1), MoveShare.Of(coverage.TablesOf("line-protocol")));
    }

    [Theory]
    [InlineData("nothing tells the cause", null, "DeleteAllRequested, DeletePayloadReceived, InitialContactReceived, GroupLeftActive, Cleared, HardLifetimeReached, IdleTimeout")]
    [InlineData("a line that prints no event tells it", "DeleteAllRequested", "DeleteAllRequested")]
    public void A_move_without_a_printed_event_took_one_of_the_rows_that_the_replay_left(string what, string? left, string taken)
    {
        var coverage = new TraceCoverage();
        var move = new Transitioned(new("R1", "ipsec-sa", "x"), 1, "", "ACTIVE", "DELETED", "", DeviceTime.None, [new("r1.log", 1, 1, "")]) { Rows = left is null ? null : [new(left, "")] };
        coverage.Add([move], "");
        var rows = coverage.TablesOf("ipsec-sa")[0].Rows.Where(row => row.Use != RowUse.Never).Select(row => row.Row.Event);
        Assert.Equal((what, string.Join(", ", taken.Split(", ").Order())), (what, string.Join(", ", rows.Order())));
    }

    [Theory]
    [InlineData("no delay is configured that could be running", "", "NoPreempt: seen")]
    [InlineData("preemption is enabled, so that its delay must be running", "\n standby 1 preempt\n standby 1 preempt delay minimum 60", "DelayRunning: seen")]
    public void A_condition_that_the_configuration_closes_leaves_the_other_row(string what, string preempt, string taken)
    {
        var configured = Replayed.Of($"!\ninterface FastEthernet0/0\n ip address 10.1.1.3 255.255.255.0\n standby 1 ip 10.1.1.1{preempt}\n!\nend\n", command: "show running-config").Captures.OfType<Capture<DeviceConfiguration>>().Single().Rows.Single();
        var run = Replayed.Of("HSRP: Fa0/0 Grp 1 Listen: h/Hello rcvd from lower pri Active router (90/10.1.1.3)", configured);
        var coverage = new TraceCoverage();
        coverage.Add(run.Facts, "");
        var rows = coverage.TablesOf("hsrp")[0].Rows.Where(row => row.Use != RowUse.Never).ToList();
        var words = rows.Select(row => row.Row.When.Contains("running", StringComparison.Ordinal) ? "DelayRunning" : "NoPreempt");
        Assert.Equal((what, taken), (what, $"{string.Join(", ", words)}: {string.Join(", ", rows.Select(row => CoverageTables.Word(row.Use)).Distinct())}"));
    }

    [Fact]
    public void Traces_add_up_and_the_first_and_the_last_place_are_kept()
    {
        var coverage = new TraceCoverage();
        coverage.Add(Replayed.Of(Takeover).Facts, "one");
        coverage.Add(Replayed.Of("\n" + Takeover).Facts, "two");
        var row = Assert.Single(coverage.TablesOf("hsrp")[0].Rows, row => row.Use == RowUse.Seen);
        Assert.Equal((2, "one/r1.log:2", "two/r1.log:3"), (row.Sure.Seen, row.First!.Line, row.Last!.Line));
        Assert.Equal(new MoveCount(2, 0), coverage.TablesOf("hsrp")[0].Between("Standby", "Active"));
    }

    [Fact]
    public void A_clause_is_exercised_by_any_of_the_rows_that_cite_it()
    {
        var clauses = Of(Takeover).ClausesOf("hsrp").Where(clause => clause.Use == RowUse.Seen).ToList();
        var clause = Assert.Single(clauses);
        Assert.Equal((1, 1, "r1.log:2"), (clause.SeenRows, clause.Seen, clause.First!.Line));
        Assert.Contains(clause.Rows, row => row.Row is { Event: "c", From: "Standby" });
    }

    private static TraceCoverage Of(string text)
    {
        var coverage = new TraceCoverage();
        coverage.Add(Replayed.Of(text).Facts, "");
        return coverage;
    }
}
