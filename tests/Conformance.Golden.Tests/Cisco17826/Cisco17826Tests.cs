using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Cisco17826;

/// <summary>
/// The trace of Cisco document 17826 against its ground truth, which was made by hand: printed.csv holds every transition that a line of the document
/// prints, with the document's line.
/// </summary>
public class Cisco17826Tests
{
    private static readonly RunResult Run = RunPipeline.Run(Scenario.Read(Repository.At("traces", "cisco-17826")));

    public static TheoryData<string> Printed => [.. File.ReadAllLines(Repository.At("tests", "Conformance.Golden.Tests", "Cisco17826", "printed.csv")).Skip(1)];

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_transition_that_a_line_prints_is_found_with_its_line(string row)
    {
        var cell = row.Split(',');
        Assert.Contains(PrintedMoves(), move =>
            move.Evidence[0].File == cell[1] && $"{move.Evidence[0].Line}" == cell[2] && move.Entity == new EntityKey(cell[3], cell[4], cell[5])
            && (cell[6].Length == 0 || move.From == cell[6]) && move.To == cell[7]);
    }

    [Fact]
    public void Nothing_else_is_claimed_as_printed() => Assert.Equal(Printed.Count, PrintedMoves().Count());

    [Theory]
    [InlineData("vpn7200", SaDirection.Inbound, 0x44E0B22B, 41)]
    [InlineData("vpn7200", SaDirection.Outbound, 0x5B23F22E, 45)]
    public void A_deleted_SA_is_found_with_its_line(string device, SaDirection direction, uint spi, int line) =>
        Assert.Contains(Run.Facts.OfType<SaDeleted>(), sa =>
            !sa.IsInferred && sa.Entity.Device == device && (sa.Sa.Direction, sa.Sa.Spi) == (direction, spi) && sa.Evidence[0].Line == line);

    [Fact]
    public void Only_two_SAs_are_deleted_by_a_line_and_none_is_installed_by_one()
    {
        Assert.Equal(2, Run.Facts.OfType<SaDeleted>().Count(sa => !sa.IsInferred));
        Assert.DoesNotContain(Run.Facts.OfType<SaInstalled>(), sa => !sa.IsInferred);
    }

    [Theory]
    [InlineData("7204VXR-1", "before-failover/7204VXR-1.debug.log", 1, true)]
    [InlineData("7204VXR-2", "failover/7204VXR-2.debug.log", 9, true)]
    [InlineData("7204VXR-2", "recovery/7204VXR-2.debug.log", 20, false)]
    public void A_reverse_route_is_found_with_its_line(string device, string file, int line, bool isAdded)
    {
        var places = isAdded
            ? Run.Facts.OfType<RouteInstalled>().Where(route => !route.IsInferred).Select(route => (route.Device, route.Evidence[0].File, route.Evidence[0].Line))
            : Run.Facts.OfType<RouteWithdrawn>().Where(route => !route.IsInferred).Select(route => (route.Device, route.Evidence[0].File, route.Evidence[0].Line));
        Assert.Contains((device, file, line), places);
    }

    [Fact]
    public void Only_three_routes_are_changed_by_a_line() =>
        Assert.Equal(3, Run.Facts.Count(fact => fact is RouteInstalled { IsInferred: false } or RouteWithdrawn { IsInferred: false }));

    [Fact]
    public void What_only_shows_prove_is_inferred_with_the_capture_as_evidence()
    {
        var inferred = Run.Facts.OfType<SaInstalled>().Where(sa => sa.IsInferred).Select(sa => $"{sa.Entity.Device} {sa.Sa.Direction} 0x{sa.Sa.Spi:X8}").Order(StringComparer.Ordinal);
        Assert.Equal(
            ["7204VXR-2 Inbound 0x8D70E8A3", "7204VXR-2 Outbound 0x83827275", "vpn7200 Inbound 0x83827275", "vpn7200 Outbound 0x8D70E8A3"], inferred);
        var lost = Run.Facts.OfType<SaDeleted>().Where(sa => sa.IsInferred).Select(sa => $"{sa.Entity.Device} 0x{sa.Sa.Spi:X8} {sa.Evidence[0].File}:{sa.Evidence[0].Line}").Order(StringComparer.Ordinal);
        Assert.Equal(["7204VXR-1 0x44E0B22B failover/7204VXR-1.debug.log:10", "7204VXR-1 0x5B23F22E failover/7204VXR-1.debug.log:10"], lost);
    }

    [Fact]
    public void Both_failovers_are_found_and_the_second_was_dual() =>
        Assert.Equal(
            ["VPNHA-1 7204VXR-1 7204VXR-2 c False", "VPNHA-2 7204VXR-2 7204VXR-1 c True"],
            Run.Failovers.Select(report => $"{report.Failover.Id} {report.Failover.From} {report.Failover.To} {report.Failover.Takeover.Event} {report.Failover.WasDual}"));

    [Fact]
    public void The_traps_of_the_document_are_found()
    {
        var found = Run.Facts.OfType<OutputIdentified>().Select(output => $"{output.Claimed} is {output.Device} {output.Evidence[0].File}:{output.Evidence[0].Line}");
        Assert.Equal(["7204VXR-2 is vpn7200 before-failover/7204VXR-2.show.txt:40", "paal is 7204VXR-1 after-failover/paal.show.txt:1"], found);
    }

    [Fact]
    public void Four_devices_are_found_and_one_has_another_name() =>
        Assert.Equal(["7204VXR-1 paal", "7204VXR-2 ", "7206-1 ", "vpn7200 "], Run.Devices.Select(device => $"{device.Name} {string.Join(' ', device.Aliases)}"));

    [Fact]
    public void Every_line_is_read()
    {
        Assert.Equal(0, Run.Lines.Unread);
        Assert.Equal(0, Run.Lines[LineSupport.Unsupported]);
    }

    [Theory]
    [InlineData("before-failover/routes.csv", 19)]
    [InlineData("after-failover/routes.csv", 15)]
    [InlineData("before-failover/hsrp.csv", 2)]
    [InlineData("after-failover/hsrp.csv", 2)]
    [InlineData("before-failover/ipsec_sas.csv", 4)]
    [InlineData("after-failover/ipsec_sas.csv", 4)]
    [InlineData("before-failover/isakmp_sas.csv", 2)]
    [InlineData("after-failover/isakmp_sas.csv", 2)]
    [InlineData("before-failover/tracks.csv", 1)]
    [InlineData("before-failover/cef.csv", 1)]
    public void The_twenty_show_outputs_have_all_their_rows(string table, int rows) => Assert.Equal(rows, Run.Tables.Single(known => known.Name == table).Table.Rows.Count);

    [Fact]
    public void The_trace_conforms_and_what_needs_timestamps_is_inconclusive()
    {
        Assert.Equal(Verdict.Conforms, Run.Verdict);
        Assert.DoesNotContain(Run.Findings, finding => finding.Severity == Severity.Violation);
        Assert.Contains(Run.Findings, finding => finding.Code == "TIME-001" && finding.Verdict == Verdict.Inconclusive);
        Assert.Contains(Run.Findings, finding => finding.Code == "HSRP-002" && finding.Severity == Severity.Warning);
    }

    [Fact]
    public void The_SPIs_of_both_epochs_pair() => Assert.DoesNotContain(Run.Findings, finding => finding.Code is "SA-010" or "SA-013");

    private static IEnumerable<Transitioned> PrintedMoves() => Run.Facts.OfType<Transitioned>();
}
