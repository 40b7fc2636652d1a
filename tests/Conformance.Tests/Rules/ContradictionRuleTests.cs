using Conformance.Checks.Findings;
using Conformance.Checks.Rules;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Lines that contradict each other where nothing is missing between them.</summary>
public class ContradictionRuleTests
{
    private const string Zero = "Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)";
    private const string LinkUp = "%LINK-3-UPDOWN: Interface Vlan1, changed state to up";
    private const string ProtocolUp = "%LINEPROTO-5-UPDOWN: Line protocol on Interface Vlan1, changed state to up";
    private const string SessionUp = "%BFDFSM-6-BFD_SESS_UP: BFD-SYSLOG: BFD session ld:1 handle:1 is going UP";
    private const string Created = "IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.2, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029";
    private const string CreatedElsewhere = "IPSEC(create_sa): sa created, (sa) sa_dest= 10.1.1.1, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2030";
    private const string Deleted = "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 10.1.1.2, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des , sa_conn_id= 2029";
    private const string Idle = "ISAKMP:(1001): sending packet to 10.1.1.2 my_port 500 peer_port 500 (I) QM_IDLE";
    private const string KeyExchange = "ISAKMP (0:1001): received packet from 10.1.1.2 dport 500 sport 500 Global (I) MM_KEY_EXCH";
    private const string NoState = "ISAKMP (0:1001): received packet from 10.1.1.2 dport 500 sport 500 Global (I) MM_NO_STATE";
    private const string OtherConnection = "ISAKMP (0:1002): received packet from 10.1.1.2 dport 500 sport 500 Global (I) MM_KEY_EXCH";

    [Theory]
    [InlineData(LinkUp, LinkUp, "LINK-001")]
    [InlineData(ProtocolUp, ProtocolUp, "LINK-002")]
    [InlineData(SessionUp, SessionUp, "BFD-001")]
    [InlineData(Created, Created, "SA-001")]
    [InlineData(Idle, KeyExchange, "IKE-001")]
    public void Where_numbers_and_counters_tell_of_no_loss_two_lines_contradict_each_other(string first, string second, string code)
    {
        var finding = Assert.Single(Judge($"{Zero}\n000011: *Mar  1 00:00:41.212: {first}\n000012: *Mar  1 00:00:41.216: {second}"));
        Assert.Equal((code, Severity.Violation, Verdict.Violates), (finding.Code, finding.Severity, finding.Verdict));
        Assert.Equal([3, 2], finding.Evidence.Select(line => line.Line));
        Assert.StartsWith(code is "LINK-001" or "LINK-002" ? "Cisco document 17826" : "RFC ", finding.Clause, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody showed the counters", "000011: *Mar  1 00:00:41.212: {0}\n000012: *Mar  1 00:00:41.216: {0}")]
    [InlineData("a rate limit held messages back", "Syslog logging: enabled (0 messages dropped, 2 messages rate-limited, 0 flushes, 0 overruns)\n000011: *Mar  1 00:00:41.212: {0}\n000012: *Mar  1 00:00:41.216: {0}")]
    [InlineData("the release does not count what a rate limit holds back", "Syslog logging: enabled (0 messages dropped, 0 flushes, 0 overruns)\n000011: *Mar  1 00:00:41.212: {0}\n000012: *Mar  1 00:00:41.216: {0}")]
    [InlineData("a number is missing", Zero + "\n000011: *Mar  1 00:00:41.212: {0}\n000013: *Mar  1 00:00:41.216: {0}")]
    [InlineData("the lines have no numbers", Zero + "\n*Mar  1 00:00:41.212: {0}\n*Mar  1 00:00:41.216: {0}")]
    [InlineData("a line between them has none", Zero + "\n000011: *Mar  1 00:00:41.212: {0}\n*Mar  1 00:00:41.214: %SYS-6-LOGOUT: User admin has exited tty session 2(10.1.1.9)\n000012: *Mar  1 00:00:41.216: {0}")]
    [InlineData("the numbers are those of a syslog server's messages", Zero + "\n<189>11: R1: *Mar  1 00:00:41.212: {0}\n<189>12: R1: *Mar  1 00:00:41.216: {0}")]
    [InlineData("more than a second passed", Zero + "\n000011: *Mar  1 00:00:41.212: {0}\n000012: *Mar  1 00:00:42.216: {0}")]
    [InlineData("more than a second may have passed", Zero + "\n000011: *Mar  1 00:00:41: {0}\n000012: *Mar  1 00:00:42: {0}")]
    [InlineData("nothing tells the day", Zero + "\n000011: 00:00:41.212 UTC: {0}\n000012: 00:00:41.216 UTC: {0}")]
    [InlineData("the clock was synchronised between them", Zero + "\n000011: *Mar  1 00:00:41.212: {0}\n000012: Mar  1 00:00:41.216: {0}")]
    [InlineData("the lines carry no time", Zero + "\n000011: {0}\n000012: {0}")]
    [InlineData("the device was configured between them", Zero + "\n000011: *Mar  1 00:00:41.212: {0}\n000012: *Mar  1 00:00:41.214: %SYS-5-CONFIG_I: Configured from console by console\n000013: *Mar  1 00:00:41.216: {0}")]
    [InlineData("it came after what was counted", "R1#show logging\n" + Zero + "\n000011: *Mar  1 00:00:41.212: {0}\nR1#\n000012: *Mar  1 00:00:41.216: {0}")]
    [InlineData("it came before what was counted", "000011: *Mar  1 00:00:41.212: {0}\nR1#show logging\n" + Zero + "\n000012: *Mar  1 00:00:41.216: {0}")]
    public void Where_a_line_may_be_missing_nothing_is_violated(string because, string text)
    {
        var found = Judge(text.Replace("{0}", LinkUp, StringComparison.Ordinal));
        Assert.True(!found.Exists(finding => finding.Severity == Severity.Violation), because);
        Assert.Contains(found, finding => finding.Code == "LOSS-001");
    }

    [Theory]
    [InlineData("a line protocol proves the link before the link's own line does", ProtocolUp, LinkUp)]
    [InlineData("another destination is another SA (RFC 2401 §4.1)", Created, CreatedElsewhere)]
    [InlineData("a deleted SA may be created again", Created, Deleted, Created)]
    [InlineData("a new negotiation begins with MM_NO_STATE", Idle, NoState, KeyExchange)]
    [InlineData("another connection is in phase 1", Idle, OtherConnection)]
    public void Lines_that_agree_contradict_nothing_in_a_whole_log(string because, params string[] lines)
    {
        var found = Judge($"{Zero}\n{string.Join('\n', lines.Select((line, at) => $"0000{11 + at}: *Mar  1 00:00:41.{212 + at}: {line}"))}");
        Assert.True(!found.Exists(finding => finding.Severity == Severity.Violation), because);
    }

    [Fact]
    public void Sessions_with_one_peer_are_not_told_apart_so_that_none_contradicts_another()
    {
        const string Up = "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  . Peer 10.1.1.2:500";
        Assert.DoesNotContain(Judge($"{Zero}\n000011: *Mar  1 00:00:41.212: {Up}\n000012: *Mar  1 00:00:41.216: {Up}"), finding => finding.Severity == Severity.Violation);
    }

    private static List<Finding> Judge(string text) => [.. RuleBook.Judge(new RunFacts(Replayed.Of(text).Facts))];
}
