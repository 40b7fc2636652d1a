using System.Text;
using Conformance.Dialects.Secrets;
using Xunit;

namespace Conformance.Tests.Secrets;

/// <summary>What passes the door has lost its secrets.</summary>
public class SecretDoorTests
{
    private static readonly string[] Invented = ["swordfish", "0822455D0A16", "hx5rVt7rPNoS4wqbXKX7m0", "0A1B2C0A1B2C"];

    public static TheoryData<string> Samples => [.. SecretForms.All.Select(form => form.Sample)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_invented_secrets_of_all_forms_are_replaced(string line)
    {
        foreach (var text in new[] { line, $"  {line}\r", $"%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:{line}" })
        {
            var scrubbed = Scrubbed.Of(text);
            foreach (var secret in Invented) Assert.DoesNotContain(secret, scrubbed, StringComparison.Ordinal);
            Assert.Equal(Invented.Any(line.Contains), scrubbed.Contains("<secret:1>", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("crypto isakmp key swordfish address 172.16.172.53", "crypto isakmp key <secret:1> address 172.16.172.53")]
    [InlineData("crypto isakmp key 0 my $3cr3t \"key\" address 10.1.1.1 no-xauth", "crypto isakmp key 0 <secret:1> address 10.1.1.1 no-xauth")]
    [InlineData("crypto isakmp key Straße address 10.1.1.1", "crypto isakmp key <secret:1> address 10.1.1.1")]
    [InlineData("crypto isakmp key address address 10.1.1.1", "crypto isakmp key <secret:1> address 10.1.1.1")]
    [InlineData("  Authentication text, string \"fweq12as\"", "  Authentication text, string \"<secret:1>\"")]
    [InlineData("  Authentication MD5, key-string \"two words\"", "  Authentication MD5, key-string \"<secret:1>\"")]
    [InlineData("%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:crypto isakmp key swordfish address 10.1.1.1", "%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:crypto isakmp key <secret:1> address 10.1.1.1")]
    [InlineData("   12    3   joe@vty0     |username bob privilege 15 secret swordfish", "   12    3   joe@vty0     |username bob privilege 15 secret <secret:1>")]
    [InlineData("   13    3   console@console  |  enable password swordfish", "   13    3   console@console  |  enable password <secret:1>")]
    [InlineData(" action 2.0 cli command \"enable secret swordfish\"", " action 2.0 cli command \"enable secret <secret:1>\"")]
    [InlineData("+username bob password 0 swordfish", "+username bob password 0 <secret:1>")]
    [InlineData("snmp-server community swordfish RO 10", "snmp-server community <secret:1> RO 10")]
    [InlineData("snmp-server host 10.1.1.9 swordfish", "snmp-server host 10.1.1.9 <secret:1>")]
    [InlineData("snmp-server host 10.1.1.9 traps version 2c swordfish  hsrp", "snmp-server host 10.1.1.9 traps version 2c <secret:1>  hsrp")]
    [InlineData("username admin privilege 15 secret 9 $9$swordfish", "username admin privilege 15 secret 9 <secret:1>")]
    [InlineData("snmp-server user op grp v3 auth sha one priv aes 256 two access 10", "snmp-server user op grp v3 auth sha <secret:1> priv aes 256 <secret:2> access 10")]
    [InlineData(" standby 1 authentication md5 key-string swordfish timeout 30", " standby 1 authentication md5 key-string <secret:1> timeout 30")]
    [InlineData(" path ftp://backup:sword@fish@10.1.1.9/R1", " path ftp://backup:<secret:1>@10.1.1.9/R1")]
    [InlineData("hash $9$nhEmQVczB7dqsO$X.HsgL6x1il0RxkOSSvyQYwucySCt7qFm4v7pqCxkKM seen", "hash <secret:1> seen")]
    [InlineData("Cisco AVpair 1 \"ipsec:tunnel-password=swordfish\"", "Cisco AVpair 1 \"ipsec:tunnel-password=<secret:1>\"")]
    [InlineData("/ip ipsec identity add peer=r1 secret=swordfish", "/ip ipsec identity add peer=r1 secret=<secret:1>")]
    [InlineData(" 0 name=\"vrrp1\" authentication=ah password=\"swordfish\" version=2", " 0 name=\"vrrp1\" authentication=ah password=\"<secret:1>\" version=2")]
    [InlineData("Password:swordfish", "Password:<secret:1>")]
    [InlineData("Re-enter password:swordfish", "Re-enter password:<secret:1>")]
    [InlineData("Enter PEM passphrase:swordfish", "Enter PEM passphrase:<secret:1>")]
    [InlineData("carol : EAP \"swordfish\"", "carol : EAP \"<secret:1>\"")]
    [InlineData("set vpn ipsec authentication psk R2 secret 'sword fish'", "set vpn ipsec authentication psk R2 secret '<secret:1>'")]
    public void Only_the_secret_is_replaced(string line, string scrubbed) => Assert.Equal(scrubbed, Scrubbed.Of(line));

    [Theory]
    [InlineData("R1(config)#crypto isak key 0 foo addr 1.2.3.4", "R1(config)#crypto isak key 0 <secret:1> addr 1.2.3.4")]
    [InlineData("R1(config)# CRY ISA KEY foo ADDR 1.2.3.4", "R1(config)# CRY ISA KEY <secret:1> ADDR 1.2.3.4")]
    [InlineData("R1(config)#ena sec 0 foo", "R1(config)#ena sec 0 <secret:1>")]
    [InlineData("  R1(config)#ena sec foo\r", "  R1(config)#ena sec <secret:1>\r")]
    [InlineData("R1(config)#en pa foo", "R1(config)#en pa <secret:1>")]
    [InlineData("R1(config)#user bob pass foo", "R1(config)#user bob pass <secret:1>")]
    [InlineData("R1(config)#us bob priv 15 sec foo bar", "R1(config)#us bob priv 15 sec <secret:1>")]
    [InlineData("R1(config)#snmp comm foo ro", "R1(config)#snmp comm <secret:1> ro")]
    [InlineData("R1(config)#no snmp-s comm foo", "R1(config)#no snmp-s comm <secret:1>")]
    [InlineData("R1(config-if)#stand 1 auth foo", "R1(config-if)#stand 1 auth <secret:1>")]
    [InlineData("R1(config-if)#stand 1 auth md5 key-s foo", "R1(config-if)#stand 1 auth md5 key-s <secret:1>")]
    [InlineData("R1(config-if)#ip ospf message 1 md5 foo", "R1(config-if)#ip ospf message 1 md5 <secret:1>")]
    [InlineData("R1(config-if)#ip nhrp auth foo", "R1(config-if)#ip nhrp auth <secret:1>")]
    [InlineData("R1(config-if)#ppp pap sent bob pass foo", "R1(config-if)#ppp pap sent bob pass <secret:1>")]
    [InlineData("R1(config-line)#pass foo", "R1(config-line)#pass <secret:1>")]
    [InlineData("R1(config-keychain-key)#key-s foo", "R1(config-keychain-key)#key-s <secret:1>")]
    [InlineData("R1(conf-keyring)#pre address 0.0.0.0 0.0.0.0 key foo", "R1(conf-keyring)#pre address 0.0.0.0 0.0.0.0 key <secret:1>")]
    [InlineData("R1(config-ikev2-keyring-peer)#pre loc foo", "R1(config-ikev2-keyring-peer)#pre loc <secret:1>")]
    [InlineData("R1(config-isakmp-group)#key foo", "R1(config-isakmp-group)#key <secret:1>")]
    [InlineData("R1(config-router)#nei 10.1.1.1 passw foo", "R1(config-router)#nei 10.1.1.1 passw <secret:1>")]
    [InlineData("R1(config)#tacacs-s key foo", "R1(config)#tacacs-s key <secret:1>")]
    [InlineData("R1#do test aaa gr radius bob foo leg", "R1#do test aaa gr radius bob <secret:1> leg")]
    [InlineData("%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:ena sec foo", "%PARSER-5-CFGLOG_LOGGEDCMD: User:joe  logged command:ena sec <secret:1>")]
    public void Typed_words_may_be_abbreviated(string line, string scrubbed) => Assert.Equal(scrubbed, Scrubbed.Of(line));

    [Theory]
    [InlineData("no service password-encryption")]
    [InlineData("   password to the CA Administrator in order to revoke your certificate.")]
    [InlineData("IKEv2 authentication by psk or eap, whatever the peers share")]
    [InlineData("authentication pre-share")]
    [InlineData("standby 1 authentication md5 key-chain HSRP")]
    [InlineData("  Authentication MD5, key-chain \"HSRP\"")]
    [InlineData("key chain HSRP")]
    [InlineData(" key 1")]
    [InlineData("R1(config-keychain)#key 1")]
    [InlineData("crypto isakmp keepalive 10")]
    [InlineData("crypto isakmp keepalive 10 periodic")]
    [InlineData("ISAKMP:(0):found peer pre-shared key matching 203.0.113.1")]
    [InlineData("ISAKMP: keylength of 256")]
    [InlineData("Keyring      Hostname/Address                            Preshared Key")]
    [InlineData("snmp-server host 10.1.1.9 version 3 priv operator")]
    [InlineData("snmp-server enable traps snmp authentication linkdown linkup")]
    [InlineData("aaa authentication login default group tacacs+ local")]
    [InlineData(" ip ospf authentication message-digest")]
    [InlineData("  Simple password authentication enabled")]
    [InlineData("      Community: 65000:100 no-export")]
    [InlineData(" neighbor 10.1.1.1 send-community both")]
    [InlineData("ip community-list standard RED permit 65000:1")]
    [InlineData("Password required, but none set")]
    [InlineData("Password: ")]
    [InlineData("username bob password 7 ***")]
    [InlineData("username bob secret 5 <removed>")]
    [InlineData("%SEC_LOGIN-4-LOGIN_FAILED: Login failed [user: bob] [Source: 10.1.1.9] [localport: 22] [Reason: Login Authentication Failed - BadPassword] at 10:00:00")]
    [InlineData("R1#show crypto isakmp key")]
    [InlineData("R1#sh snmp community")]
    [InlineData("R1#cl cry se rem 10.1.1.1")]
    [InlineData("http://www.cisco.com/techsupport")]
    [InlineData("The enable secret you have chosen is the same as your enable password.")]
    [InlineData("Fingerprint MD5: 0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("enable password <secret:4>")]
    public void What_is_no_secret_stays(string line) => Assert.Equal(line, Scrubbed.Of(line));

    [Fact]
    public void Secrets_are_numbered_by_first_appearance_and_equal_ones_alike() =>
        Assert.Equal(
            "snmp-server community <secret:1> RO\nsnmp-server community <secret:2> RW\nenable password <secret:1>",
            Scrubbed.Of("snmp-server community red RO\nsnmp-server community blue RW\nenable password red"));

    [Fact]
    public void A_line_without_secrets_is_not_copied()
    {
        var line = "HSRP: Fa0/0 Grp 1 Standby -> Active"u8.ToArray();
        Assert.True(new SecretDoor().Scrub(line, file: 0, number: 1) == line.AsSpan());
    }

    [Fact]
    public void Equal_secrets_have_equal_fingerprints_under_one_key_only()
    {
        var key = SecretKey.Random();
        Assert.Equal(Fingerprint(key, "enable password red"), Fingerprint(key, "snmp-server community red RO"));
        Assert.NotEqual(Fingerprint(key, "enable password red"), Fingerprint(key, "enable password blue"));
        Assert.NotEqual(Fingerprint(key, "enable password red"), Fingerprint(SecretKey.Random(), "enable password red"));
    }

    private static string Fingerprint(SecretKey key, string line)
    {
        var door = new SecretDoor(key);
        _ = door.Scrub(Encoding.UTF8.GetBytes(line), file: 0, number: 1);
        return door.Fingerprints[1];
    }
}
