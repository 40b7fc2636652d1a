using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>A file that a relay wrote holds the lines of several devices: each replays on its own.</summary>
public class RelayTests
{
    private const string Relay = """
        Nov 23 10:00:00 7204VXR-1 336: *Nov 23 10:00:00.001: HSRP: Fa0/0 Grp 1 Active -> Init
        Nov 23 10:00:08 7204VXR-2 112: *Nov 23 10:00:08.001: HSRP: Fa0/0 Grp 1 Standby -> Active
        Nov 23 10:00:08 10.1.1.9 40: *Nov 23 10:00:08.101: HSRP: Fa0/0 Grp 1 Speak -> Standby
        Nov 23 10:00:09 7204VXR-1.example.com 337: *Nov 23 10:00:09.001: HSRP: Fa0/0 Grp 1 Init -> Listen
        """;

    [Fact]
    public void Each_line_goes_to_the_host_that_its_header_names()
    {
        using var folder = new ThrowAwayFolder();
        var run = Run(folder.Write("relay.log", Relay));
        Assert.Equal(["7204VXR-1 Init", "7204VXR-2 Active", "10.1.1.9 Standby", "7204VXR-1.example.com Listen"], Moves(run));
    }

    [Fact]
    public void An_address_is_the_device_that_has_it_and_a_full_name_the_device_of_its_first_label()
    {
        using var folder = new ThrowAwayFolder();
        var run = Run(folder.Write("relay.log", Relay), Configuration(folder, "7204VXR-1", "10.1.1.1"), Configuration(folder, "7204VXR-3", "10.1.1.9"));
        Assert.Equal(["7204VXR-1 Init", "7204VXR-2 Active", "7204VXR-3 Standby", "7204VXR-1 Listen"], Moves(run));
        var renamed = Assert.Single(run.Facts.OfType<OutputIdentified>());
        Assert.Equal(("7204VXR-3", "10.1.1.9", "10.1.1.9 is the address of 7204VXR-3's FastEthernet0/0"), (renamed.Device, renamed.Claimed, renamed.Reasons[0]));
    }

    [Fact]
    public void The_one_host_of_a_file_is_the_device_that_the_file_is_said_to_be_from()
    {
        using var folder = new ThrowAwayFolder();
        var run = Run("R1=" + folder.Write("relay.log", "Sep  1 10:24:59 10.10.10.1 423: *Sep  1 17:22:57.599: HSRP: Fa0/0 Grp 1 Standby -> Active"));
        Assert.Equal(["R1 Active"], Moves(run));
        Assert.Equal(["10.10.10.1"], Assert.Single(run.Devices).Aliases);
    }

    private static RunResult Run(params string[] paths)
    {
        using var input = CaptureInput.Find(paths);
        return RunPipeline.Run(input.Scenario);
    }

    private static IEnumerable<string> Moves(RunResult run) => run.Facts.OfType<Transitioned>().Where(move => move.Entity.Protocol == "hsrp").Select(move => $"{move.Entity.Device} {move.To}");

    private static string Configuration(ThrowAwayFolder folder, string name, string address) => folder.Write(
        $"{name}.cfg",
        $"{name}#show running-config\nBuilding configuration...\n\nCurrent configuration : 500 bytes\n!\nversion 12.3\n!\nhostname {name}\n!\ninterface FastEthernet0/0\n ip address {address} 255.255.255.0\n!\nend\n");
}
