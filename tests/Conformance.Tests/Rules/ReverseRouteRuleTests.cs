using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Profiles;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Reverse routes that only the Active router has.</summary>
public class ReverseRouteRuleTests
{
    private const string Zero = "Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)\n";
    private const string CameUp = "000084: *Mar  1 00:02:13.220: HSRP: Fa0/0 Grp 1 Init -> Listen\n000085: *Mar  1 00:02:23.224: HSRP: Fa0/0 Grp 1 Listen -> Speak\n";
    private const string Standby = "000086: *Mar  1 00:02:33.228: HSRP: Fa0/0 Grp 1 Speak -> Standby\n000087: *Mar  1 00:02:33.228: HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Speak -> Standby\n";
    private const string Added = "000088: *Mar  1 00:02:33.616: IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE";

    private static readonly InterfaceConfiguration Outside = new() { Name = "FastEthernet0/0", CryptoMap = "vpn", CryptoMapRedundancy = "VPNHA" };
    private static readonly CryptoMapEntry Static = new() { Name = "vpn", Sequence = 10, Kind = "ipsec-isakmp", ReverseRoute = true };
    private static readonly DeviceConfiguration Old = new() { Hostname = "R1", Interfaces = [Outside], CryptoMaps = [Static] };

    [Fact]
    public void A_router_that_is_Standby_adds_no_reverse_route_before_12_3_14_T()
    {
        var finding = Assert.Single(Judge(Old, Zero + CameUp + Standby + Added));
        Assert.Equal(("RRI-001", Severity.Violation, Verdict.Violates), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Equal([6, 4, 2], finding.Evidence.Select(line => line.Line));
    }

    [Fact]
    public void Without_counters_the_line_by_which_it_became_Active_may_be_missing() =>
        Assert.Equal("LOSS-003", Assert.Single(Judge(Old, CameUp + Standby + Added)).Code);

    [Theory]
    [InlineData("it was not seen to come up, so that it may have been Active before the log", Zero + Standby + Added)]
    [InlineData("a client may act late (Cisco document 17826 L1077-1089)", Zero + "000085: *Mar  1 00:02:23.224: HSRP: Fa0/0 Grp 1 Active -> Speak\n" + Standby + Added)]
    [InlineData("a number is missing since it came up", Zero + "000083: *Mar  1 00:02:13.220: HSRP: Fa0/0 Grp 1 Init -> Listen\n000085: *Mar  1 00:02:23.224: HSRP: Fa0/0 Grp 1 Listen -> Speak\n" + Standby + Added)]
    [InlineData("an event was printed, whose move may follow", Zero + CameUp + Standby + "000088: *Mar  1 00:02:33.600: HSRP: Fa0/0 Grp 1 Standby: c/Active timer expired (10.1.1.4)\n000089: *Mar  1 00:02:33.616: IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE")]
    [InlineData("its redundancy client says that it is Active", Zero + CameUp + "000086: *Mar  1 00:02:33.228: HSRP: Fa0/0 Grp 1 Redundancy \"VPNHA\" state Backup -> Active\n000087: *Mar  1 00:02:33.616: IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE")]
    [InlineData("the route was removed", Zero + CameUp + Standby + "000088: *Mar  1 00:02:33.616: IPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 10.1.1.2 in IP DEFAULT TABLE")]
    public void What_leaves_another_explanation_is_not_judged(string because, string text) =>
        Assert.True(Judge(Old, text).TrueForAll(finding => finding.Verdict != Verdict.Violates), because);

    [Theory]
    [InlineData("12.4(15)T1")]
    [InlineData("12.3")]
    [InlineData("")]
    public void A_release_that_follows_the_SA_or_that_is_not_known_is_not_judged(string release) => Assert.DoesNotContain(Judge(Old, Zero + CameUp + Standby + Added, release), finding => finding.Code == "RRI-001");

    [Fact]
    public void A_configuration_that_leaves_another_explanation_is_not_judged()
    {
        DeviceConfiguration[] others =
        [
            Old with { CryptoMaps = [Static with { DynamicMap = "remote" }] },
            Old with { Interfaces = [Outside, new() { Name = "Serial0/0", CryptoMap = "backup" }] },
            Old with { Interfaces = [Outside with { CryptoMapStateful = true }] },
            Old with { Interfaces = [Outside with { CryptoMapRedundancy = "OTHER" }] },
        ];
        Assert.All(others, other => Assert.DoesNotContain(Judge(other, Zero + CameUp + Standby + Added), finding => finding.Code == "RRI-001"));
    }

    private static List<Finding> Judge(DeviceConfiguration configuration, string text, string release = "12.3(7)T1") =>
        [.. RuleBook.Judge(new RunFacts(Replayed.Of(text, configuration, profile: IosRelease.TryParse(release) is { } known ? Profile.Of(known) : null).Facts))];
}
