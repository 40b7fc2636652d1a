using Conformance.Checks.Audit;
using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>What a failover of gateways does to the tunnels that end at their virtual address, and for how long.</summary>
public sealed class FailoverReKeyingTests : IDisposable
{
    private const string Configuration =
        """
        R2#show running-config
        Building configuration...

        Current configuration : 811 bytes
        !
        version 15.4
        hostname R2
        !
        interface GigabitEthernet0/0
         ip address 203.0.113.3 255.255.255.0
         standby 1 ip 203.0.113.1
         standby 1 name VPNHA
        !
        end

        """;

    private readonly ThrowAwayFolder folder = new();

    [Fact]
    public void SAs_that_are_renewed_an_hour_later_are_no_part_of_the_failover()
    {
        var report = Audit($"{Sa("10:00:29.100", "203.0.113.1", 1)}{Sa("10:00:29.100", "198.51.100.2", 2)}{Sa("10:59:15.000", "203.0.113.1", 3)}{Sa("10:59:15.000", "198.51.100.2", 4)}");
        Assert.Equal("R2 has 2 new SAs", ReKeyingOf(report)?.Words);
        Assert.Equal((29_099L, 29_101L), report.OutageMs);
    }

    [Fact]
    public void The_session_of_a_spoke_tells_when_its_tunnel_is_back()
    {
        var report = Audit(
            "",
            """
            Dec  2 10:00:27.000: ISAKMP:(1002):peer 203.0.113.1 not responding!
            Dec  2 10:00:27.004: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 203.0.113.1:500       Id: 203.0.113.1
            Dec  2 10:00:41.000: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 203.0.113.1:500       Id: 203.0.113.1
            Dec  2 11:10:00.000: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 203.0.113.1:500       Id: 203.0.113.1
            Dec  2 11:10:09.000: %CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 203.0.113.1:500       Id: 203.0.113.1
            """);
        Assert.Equal("SPOKE gives up its peer, SPOKE's session goes down, SPOKE's session is up", ReKeyingOf(report)?.Words);
        Assert.Equal((40_999L, 41_001L), report.OutageMs);
    }

    public void Dispose() => folder.Dispose();

    private static FailoverPhase? ReKeyingOf(FailoverReport report) => report.Phases.SingleOrDefault(phase => phase.Name == "re-key");

    private static string Sa(string time, string destination, int number) =>
        $"\nDec  2 {time}: IPSEC(create_sa): sa created, (sa) sa_dest= {destination}, sa_proto= 50, sa_spi= 0x0000100{number}({4096 + number}), sa_trans= esp-aes esp-sha-hmac , sa_conn_id= {number}";

    private FailoverReport Audit(string second, string spoke = "Dec  2 09:00:00.000: %SYS-5-CONFIG_I: Configured from console by console")
    {
        var lost = folder.Write("R1.log", "Dec  2 10:00:00.000: %HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state Active -> Init");
        var taken = folder.Write("R2.log", $"Dec  2 10:00:09.800: %HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state Standby -> Active{second}");
        var configured = folder.Write("R2.cfg", Configuration);
        using var input = CaptureInput.Find([$"R1={lost}", $"R2={taken}", $"R2={configured}", $"SPOKE={folder.Write("SPOKE.log", spoke)}"]);
        return Assert.Single(RunPipeline.Run(input.Scenario).Failovers);
    }
}
