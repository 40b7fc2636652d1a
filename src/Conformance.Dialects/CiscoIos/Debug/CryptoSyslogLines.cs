using Conformance.Dialects.Forms;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Ipsec;
using static Conformance.Dialects.CiscoIos.Debug.IpsecFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The syslog messages of IPsec that state something of an SA or a session; others of their facilities are known by their shape alone.</summary>
internal static class CryptoSyslogLines
{
    private static readonly Field<string> FrontVrf = Name("front VRF");
    private static readonly Field<string> InsideVrf = Name("inside VRF");
    private static readonly Field<string> Kind = Text("kind", Scan.OneOf("tunnel", "session"));
    private static readonly Field<SessionState> Session = OneOf("session state", ("UP", SessionState.Up), ("DOWN", SessionState.Down), ("up", SessionState.Up), ("down", SessionState.Down));
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<int> Port = Int("port");
    private static readonly Field<string> Description = new PhraseField("description");
    private static readonly Field<string> Identity = Word("identity");
    private static readonly Field<string> User = Word("user");
    private static readonly Field<string> Group = Word("group");
    private static readonly Field<string> Networks = Text("networks behind the client", Scan.Rest);
    private static readonly Field<string> Received = Text("received", Scan.OneOf("rec'd", "rec`d", "rec\u2019d"));
    private static readonly Field<string> Destination = Address("destination");
    private static readonly Field<string> Source = Address("source");
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<long> Sequence = Long("sequence number");

    /// <summary>What <c>crypto logging session</c> says of a peer: its VRFs, the description of its <c>crypto map</c> entry or <c>set peer</c>, its group and its identity.</summary>
    private static readonly OptionalPart Details = Optional(
        $"{Optional($" f_vrf: {FrontVrf}")}{Optional($" fvrf={FrontVrf}")}{Optional($" i_vrf: {InsideVrf}")}{Optional($" ivrf={InsideVrf}")}"
        + $"{Optional($" Description: {Description}")}{Optional($" Group: {Group}")}{Optional($" Id: {Identity}")}");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.crypto.session-status",
            $"%CRYPTO-{Severity}-SESSION_STATUS: Crypto {Kind} is {Session}{Optional($" ")}. Peer {Peer}:{Port}{Details}",
            line => new CryptoSessionSeen(line.Get(Session), line.Get(Peer), line.Find(Identity) ?? ""),
            "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 172.16.172.69:500 Id: 172.16.172.69",
            "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP  .  Peer 172.16.172.69:500       Id: 172.16.172.69",
            "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 10.1.1.2:500  f_vrf:  INET   Id: 10.1.1.2",
            "%CRYPTO-5-SESSION_STATUS: Crypto session is up. Peer 10.6.6.1:500 fvrf=name10 ivrf=name20 Description: SJC24-2-VPN-Gateway Id: 10.5.5.2"),
        States(
            "ios.crypto.ikev2-session-status",
            $"%CRYPTO-{Severity}-IKEV2_SESSION_STATUS: Crypto tunnel v2 is {Session}{Optional($" ")}. Peer {Peer}:{Port}{Details}",
            line => new CryptoSessionSeen(line.Get(Session), line.Get(Peer), line.Find(Identity) ?? ""),
            "%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 10.0.12.1:500       Id: 10.0.12.1",
            "%CRYPTO-5-IKEV2_SESSION_STATUS: Crypto tunnel v2 is UP.  Peer 10.0.12.1:4500  f_vrf:  INET  i_vrf:  CUST    Id: spoke1"),
        States(
            "ios.crypto.ezvpn-session",
            $"%CRYPTO-{Severity}-EZVPN_CONNECTION_{Session}: (Client) User={Optional($"{User}")} Group={Group} Client_public_addr={Source} Server_public_addr={Peer}"
            + $"{Optional($" Assigned_client_addr={Destination}")}{Optional($" NEM_Remote_Subnets={Networks}")}",
            line => new CryptoSessionSeen(line.Get(Session), line.Get(Peer), ""),
            "%CRYPTO-6-EZVPN_CONNECTION_UP: (Client)  User=ra1  Group=ra1_grp  Client_public_addr=172.16.20.1  Server_public_addr=10.1.1.1  Assigned_client_addr=192.168.20.10",
            "%CRYPTO-6-EZVPN_CONNECTION_DOWN: (Client)  User=ipsecuser  Group=ipsecgroup  Client_public_addr=202.100.1.1  Server_public_addr=61.128.1.1  Assigned_client_addr=123.1.1.101",
            "%CRYPTO-6-EZVPN_CONNECTION_UP: (Client)  User=  Group=ra1_grp  Client_public_addr=172.16.20.1  Server_public_addr=10.1.1.1",
            "%CRYPTO-6-EZVPN_CONNECTION_UP: (Client)  User=ra2  Group=ra2_grp  Client_public_addr=172.16.30.1  Server_public_addr=10.1.1.1  NEM_Remote_Subnets=192.168.5.0/255.255.255.0"),
        States(
            "ios.crypto.invalid-spi",
            $"%CRYPTO-{Severity}-RECVD_PKT_INV_SPI: decaps: {Received} IPSEC packet has invalid spi for "
            + $"destaddr={Destination}, prot={ProtocolNumber}, spi={SaSpi}{Optional($", srcaddr={Source}{Optional($", input interface={Ios.Port}")}")}",
            line => new UnknownSpiSeen(line.Get(Destination), line.Get(ProtocolNumber), line.Get(SaSpi), line.Find(Source) ?? ""),
            "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=150.1.1.1, prot=50, spi=0x72662541(1919296833), srcaddr=150.3.1.3",
            "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec`d IPSEC packet has invalid spi for destaddr=1.1.100.10, prot=50, spi=0x33C701EA(868680170), srcaddr=1.1.56.6",
            "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=61.128.1.1, prot=50, spi=0x3EA71AED(1051138797), srcaddr=103.1.1.1, input "
            + "interface=GigabitEthernet1"),
        Context(
            "ios.crypto.replayed",
            $"%CRYPTO-{Severity}-PKT_REPLAY_ERR: decrypt: replay check failed{Optional($" connection id={Connection}{Optional($", sequence number={Sequence}")}")}",
            "%CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check failed connection id=29, sequence number=219",
            "%CRYPTO-4-PKT_REPLAY_ERR: decrypt: replay check failed connection id=2"),
    ];
}
