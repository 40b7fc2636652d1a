using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>BFD sessions.</summary>
public class BfdReplayTests
{
    private const string Created = "%BFD-6-BFD_SESS_CREATED: BFD-SYSLOG: bfd_session_created, neigh 10.1.1.2 proc:BGP, idb:GigabitEthernet1 handle:1 act";
    private const string Up = "%BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:4097 handle:1 is going UP";
    private const string Down = "%BFDFSM-6-BFD_SESS_DOWN: BFD-SYSLOG: BFD session ld:4097 handle:1,is going Down Reason: ECHO FAILURE";
    private const string Destroyed = "%BFD-6-BFD_SESS_DESTROYED: BFD-SYSLOG: bfd_session_destroyed,  ld:4097 neigh proc:BGP, handle:1 act";

    [Fact]
    public void A_session_is_created_down_comes_up_and_goes_down_for_a_reason()
    {
        var run = Replayed.Of(string.Join('\n', Created, Up, Down));
        Assert.Equal(["Down --> Up @2", "Up -ECHO FAILURE-> Down @3"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_session_of_which_nothing_was_seen_before_was_up_if_its_echo_failed()
    {
        var run = Replayed.Of(Down);
        Assert.Equal(["Up -ECHO FAILURE-> Down @1"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_client_that_leaves_is_no_second_Down()
    {
        var run = Replayed.Of(string.Join('\n', Up, Down, Destroyed));
        Assert.Equal(2, run.Moves("bfd").Count());
        Assert.Empty(run.Gaps);
    }

    /// <summary>The message runs ahead of the debug lines, whose first ones still show the state before it.</summary>
    [Fact]
    public void The_message_and_the_events_that_follow_it_are_one_transition()
    {
        var run = Replayed.Of($"""
            {Up}
            {Created}
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:Session create state:DOWN (0)
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX INIT state:DOWN (0)
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX UP state:UP (0)
            """);
        Assert.Equal([" --> Up @1"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void Events_alone_move_the_session()
    {
        var run = Replayed.Of("""
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX DOWN state:DOWN (0)
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX UP state:INIT (0)
            """);
        Assert.Equal(["Down -RX DOWN-> Init @1", "Init -RX UP-> Up @2"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void An_event_and_the_message_that_follows_it_are_one_transition()
    {
        var run = Replayed.Of($"BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:RX INIT state:DOWN (0)\n{Up}\n{Down}");
        Assert.Equal(["Down -RX INIT-> Up @1", "Up -ECHO FAILURE-> Down @3"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_deleted_session_is_held_down_while_its_timer_runs_out()
    {
        var run = Replayed.Of("""
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:Session delete state:UP (0)
            BFD-DEBUG Event: V1 FSM ld:4097 handle:1 event:DETECT TIMER EXPIRED state:ADMIN DOWN (0)
            """);
        Assert.Equal(["Up -Session delete-> AdminDown @1"], run.Moves("bfd"));
        Assert.Empty(run.Gaps);
    }
}
