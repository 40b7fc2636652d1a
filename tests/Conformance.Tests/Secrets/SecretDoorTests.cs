using Conformance.Dialects.Secrets;
using Xunit;

namespace Conformance.Tests.Secrets;

/// <summary>What passes the door has lost its secrets.</summary>
public class SecretDoorTests
{
    public static TheoryData<string> Samples => [.. SecretForms.All.SelectMany(form => form.Samples)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_invented_secrets_of_all_forms_are_replaced(string line)
    {
        var scrubbed = new SecretDoor().Scrub(line);
        Assert.DoesNotContain("swordfish", scrubbed, StringComparison.Ordinal);
        Assert.DoesNotContain("0822455D0A16", scrubbed, StringComparison.Ordinal);
        Assert.DoesNotContain("hx5rVt7rPNoS4wqbXKX7m0", scrubbed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("crypto isakmp key swordfish address 172.16.172.53", "crypto isakmp key <secret:1> address 172.16.172.53")]
    [InlineData("  Authentication text, string \"fweq12as\"", "  Authentication text, string \"<secret:1>\"")]
    [InlineData("%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:crypto isakmp key swordfish address 10.1.1.1", "%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:crypto isakmp key <secret:1> address 10.1.1.1")]
    [InlineData("snmp-server community swordfish RO 10", "snmp-server community <secret:1> RO 10")]
    [InlineData("username admin privilege 15 secret 9 $9$swordfish", "username admin privilege 15 secret 9 <secret:1>")]
    public void Only_the_secret_is_replaced(string line, string scrubbed) => Assert.Equal(scrubbed, new SecretDoor().Scrub(line));

    [Theory]
    [InlineData("no service password-encryption")]
    [InlineData("authentication pre-share")]
    [InlineData("standby 1 authentication md5 key-chain HSRP")]
    [InlineData("crypto isakmp keepalive 10")]
    [InlineData("ISAKMP:(0):found peer pre-shared key matching 203.0.113.1")]
    public void What_is_no_secret_stays(string line) => Assert.Equal(line, new SecretDoor().Scrub(line));

    [Fact]
    public void Secrets_are_numbered_by_first_appearance_and_equal_ones_alike()
    {
        var door = new SecretDoor();
        Assert.Equal(
            "snmp-server community <secret:1> RO\nsnmp-server community <secret:2> RW\nenable password <secret:1>",
            door.Scrub("snmp-server community red RO\nsnmp-server community blue RW\nenable password red"));
    }

    [Fact]
    public void What_was_replaced_before_stays() => Assert.Equal("enable password <secret:4>", new SecretDoor().Scrub("enable password <secret:4>"));
}
