using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;
using CsCheck;
using Xunit;

namespace Conformance.Tests.Folds;

/// <summary>Routes, SAs and the moment of a view.</summary>
public class ViewTests
{
    private static readonly Evidence Line = new("r1.log", 1, 1, "");
    private static readonly Gen<RouteIdentity> Route = Gen.Int[1, 3].Select(net => new RouteIdentity("", "S", $"10.{net}.0.0/16", "10.9.9.9", "", "rri"));

    [Fact]
    public void A_complete_capture_replaces_what_was_known()
    {
        var view = RunView.Of([Added("10.1.0.0/16"), new RoutesCaptured("R1", "", [Row("10.2.0.0/16")], IsComplete: true, Line)]);
        Assert.Equal(["10.2.0.0/16"], view.Rib.Of("R1").Select(route => route.Prefix));
    }

    [Fact]
    public void A_filtered_capture_takes_nothing_away()
    {
        var view = RunView.Of([Added("10.1.0.0/16"), new RoutesCaptured("R1", "", [], IsComplete: false, Line)]);
        Assert.Single(view.Rib.Of("R1"));
    }

    [Fact]
    public void Adding_a_route_twice_is_adding_it_once() =>
        Route.Sample(route => RunView.Of([Added(route), Added(route)]).Rib.Of("R1").Count == 1);

    [Fact]
    public void A_route_that_was_withdrawn_last_is_not_there() =>
        Route.List[0, 8].Sample(routes =>
        {
            var facts = routes.Select(route => (RunEvent)Added(route)).Concat(routes.Select(route => new RouteWithdrawn("R1", route, false, DeviceTime.None, [Line])));
            return RunView.Of([.. facts]).Rib.Of("R1").IsEmpty;
        });

    [Fact]
    public void A_deleted_SA_is_gone_and_its_pair_stays()
    {
        var view = RunView.Of([Installed(1, SaDirection.Inbound), Installed(2, SaDirection.Outbound), new SaDeleted(Key(1), Sa(1, SaDirection.Inbound), false, DeviceTime.None, [Line])]);
        Assert.Equal([2u], view.Sas.Of("R1").Select(sa => sa.Spi));
    }

    [Fact]
    public void The_state_at_a_line_is_what_the_facts_up_to_it_give()
    {
        RunEvent[] facts = [Added("10.1.0.0/16", line: 3), Added("10.2.0.0/16", line: 7)];
        Assert.Equal([0, 1, 1, 2], new[] { 2, 3, 6, 7 }.Select(line => RunView.Of(TimePoint.AtLine(Numbered(facts), "r1.log", line)).Rib.Of("R1").Count));
    }

    private static RunEvent[] Numbered(RunEvent[] facts) => [.. facts.Select((fact, position) => fact with { Position = position })];

    private static RouteInstalled Added(string prefix, int line = 1) => new("R1", new("", "S", prefix, "10.9.9.9", "", "rri"), false, DeviceTime.None, [new("r1.log", line, line, "")]);

    private static RouteInstalled Added(RouteIdentity route) => new("R1", route, false, DeviceTime.None, [Line]);

    private static RouteRow Row(string prefix) => new("", "S", prefix, 1, 0, "10.9.9.9", "", default);

    private static EntityKey Key(uint spi) => new("R1", "ipsec-sa", $"{spi}");

    private static SaIdentity Sa(uint spi, SaDirection direction) => new(direction, IpsecProtocol.Esp, spi, "10.1.1.1", "10.1.1.2", "", "");

    private static SaInstalled Installed(uint spi, SaDirection direction) => new(Key(spi), Sa(spi, direction), false, DeviceTime.None, [Line]);
}
