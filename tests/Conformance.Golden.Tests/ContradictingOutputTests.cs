using Conformance.Checks.Tables;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Output that contradicts the configuration of the device that its prompt names, and is no other known device's, is set apart.</summary>
public class ContradictingOutputTests
{
    private const string Configuration =
        "R1#show running-config\nBuilding configuration...\n\nCurrent configuration : 999 bytes\n!\nversion 15.1\nhostname R1\n!\ninterface GigabitEthernet0/0\n ip address 10.1.1.1 255.255.255.0\n"
        + " standby 1 ip 10.1.1.254\n standby 1 priority 110\n!\nend\n";

    [Fact]
    public void It_does_not_replace_a_good_capture_in_the_tables()
    {
        var run = Run(Configuration + Brief("10.1.1.1") + Brief("10.9.9.9"));
        Assert.Equal(["10.1.1.1"], Addresses(run.Tables.Single(table => table.Name == "interfaces_brief.csv").Table));
        Assert.EndsWith("r1.show.txt:19 does not fit R1, whose prompt it has, and is set apart", Assert.Single(ContradictionsOf(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void It_makes_no_state_of_the_device()
    {
        var run = Run(Configuration + Standby(150, "Active"));
        Assert.Single(ContradictionsOf(run));
        Assert.DoesNotContain(run.History, fact => fact is StateSeen { Entity.Protocol: "hsrp" });
    }

    [Fact]
    public void It_enters_no_table_of_a_mere_reading_either() =>
        Assert.Equal(["10.1.1.1"], Within(Configuration + Brief("10.1.1.1") + Brief("10.9.9.9"), scenario => Addresses(Reading.Of(scenario, "").Tables.Single(table => table.Schema.Name == "interfaces_brief"))));

    /// <summary>A receiver chooses its SPIs: those of the peer's output go the other way than the device's own, which alone would contradict both.</summary>
    [Fact]
    public void It_is_no_proof_against_the_devices_own_output()
    {
        var run = Run(Configuration + Sas("10.1.1.1", "10.1.1.2", 0xA, 0xB) + Sas("10.1.1.2", "10.1.1.1", 0xB, 0xA));
        Assert.Single(ContradictionsOf(run));
        Assert.Equal(["10.1.1.1"], run.Tables.Single(table => table.Name == "ipsec_sas.csv").Table.Rows.Select(row => $"{row[3]}").Distinct());
    }

    private static IEnumerable<string> Addresses(DataTable table) => table.Rows.Select(row => $"{row[2]}");

    private static IEnumerable<string> ContradictionsOf(RunResult run) => run.Findings.Where(finding => finding.Code == "READ-012").Select(finding => finding.Message);

    private static string Brief(string address) =>
        $"R1#show ip interface brief\nInterface              IP-Address      OK? Method Status                Protocol\nGigabitEthernet0/0     {address}        YES NVRAM  up                    up\nR1#\n";

    private static string Standby(int priority, string state) =>
        "R1#show standby brief\n                     P indicates configured to preempt.\n                     |\nInterface   Grp Prio P State    Active          Standby         Virtual IP\n"
        + $"Gi0/0       1   {priority}  P {state}   local           10.1.1.3        10.1.1.77\nR1#\n";

    private static string Sas(string local, string remote, int inbound, int outbound) =>
        $"R1#show crypto ipsec sa\n\ninterface: GigabitEthernet0/0\n    Crypto map tag: VPN, local addr {local}\n\n"
        + "   local  ident (addr/mask/prot/port): (10.0.0.0/255.255.255.0/0/0)\n   remote ident (addr/mask/prot/port): (20.0.0.0/255.255.255.0/0/0)\n"
        + $"   current_peer {remote} port 500\n\n     local crypto endpt.: {local}, remote crypto endpt.: {remote}\n\n     inbound esp sas:\n      spi: 0x{inbound:X}({inbound})\n        transform: esp-des esp-md5-hmac ,\n"
        + $"     outbound esp sas:\n      spi: 0x{outbound:X}({outbound})\n        transform: esp-des esp-md5-hmac ,\nR1#\n";

    private static RunResult Run(string text) => Within(text, scenario => RunPipeline.Run(scenario));

    private static T Within<T>(string text, Func<Scenario, T> read)
    {
        using var folder = new ThrowAwayFolder();
        using var input = CaptureInput.Find([folder.Write("r1.show.txt", text)]);
        return read(input.Scenario);
    }
}
