using Conformance.Dialects.Forms;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.ReverseRoute;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto ipsec</c> prints, and the syslog message of a crypto session.</summary>
internal static class IpsecLines
{
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> Destination = Address("destination");
    private static readonly Field<IpsecProtocol> Protocol =
        OneOf("protocol", ("50", IpsecProtocol.Esp), ("51", IpsecProtocol.Ah), ("108", IpsecProtocol.Pcp));
    private static readonly Field<uint> Spi = new("SPI", Scan.Hex, (value, _) => Ios.Spi(value));
    private static readonly Field<string> SpiDecimal = Text("SPI in decimal", Scan.UntilBracket);
    private static readonly Field<string> Transform = Text("transform", Scan.UntilComma);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<bool> Change = OneOf("change", ("Added", true), ("Removed", false));
    private static readonly Field<string> Network = Address("network");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Table = Name("table");
    private static readonly Field<SessionState> Session = OneOf("session state", ("UP", SessionState.Up), ("DOWN", SessionState.Down));
    private static readonly Field<int> Port = Int("port");
    private static readonly Field<string> Identity = Word("identity");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.ipsec.queue-event", $"IPSEC(key_engine): got a queue event{Rest}", "IPSEC(key_engine): got a queue event..."),
        Context("ios.ipsec.delete-notify", $"IPSEC(key_engine_delete_sas): rec'd delete notify from ISAKMP", "IPSEC(key_engine_delete_sas): rec'd delete notify from ISAKMP"),
        States(
            "ios.ipsec.delete-all",
            $"IPSEC(key_engine_delete_sas): delete all SAs shared with {Peer}",
            line => new DeleteAllRequestedSeen(line.Get(Peer)),
            "IPSEC(key_engine_delete_sas): delete all SAs shared with 172.16.172.53"),
        States(
            "ios.ipsec.sa-deleted",
            $"IPSEC(delete_sa): deleting SA, (sa) sa_dest= {Destination}, sa_prot= {Protocol}, sa_spi= {Spi}({SpiDecimal}), sa_trans= {Transform}, sa_conn_id= {Connection}",
            line => new IpsecSaDeletedSeen(line.Get(Destination), line.Get(Protocol), line.Get(Spi), line.Get(Connection)),
            "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 172.16.172.69, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029"),
        States(
            "ios.ipsec.reverse-route",
            $"IPSEC(rte_mgr): VPN Route {Change} {Network} {Mask} via {Peer} in IP {Table} TABLE",
            ReadReverseRoute,
            "IPSEC(rte_mgr): VPN Route Added 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE",
            "IPSEC(rte_mgr): VPN Route Removed 20.1.1.0 255.255.255.0 via 172.16.172.69 in IP DEFAULT TABLE"),
        States(
            "ios.crypto.session-status",
            $"%CRYPTO-{Severity}-SESSION_STATUS: Crypto tunnel is {Session}. Peer {Peer}:{Port}{Optional($" Id: {Identity}")}",
            line => new CryptoSessionSeen(line.Get(Session), line.Get(Peer)),
            "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN. Peer 172.16.172.69:500 Id: 172.16.172.69"),
    ];

    private static ReverseRouteSeen ReadReverseRoute(Fields line)
    {
        var table = line.Get(Table);
        var prefix = Addresses.TryCidr(line.Get(Network), line.Get(Mask), out var cidr) ? cidr : $"{line.Get(Network)} {line.Get(Mask)}";
        return new(line.Get(Change), prefix, line.Get(Peer), table == "DEFAULT" ? "" : table);
    }
}
