using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using static Conformance.Dialects.CiscoIos.Debug.IpsecFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The lines of <c>debug crypto ipsec</c> that make, use and delete SAs.</summary>
internal static class IpsecSaLines
{
    private static readonly Field<string> Peer = Address("peer");
    private static readonly Field<string> Destination = Address("destination");
    private static readonly Field<string> Transform = Text("transform", Scan.UntilComma);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<string> Use = Text("use", Scan.OneOf("updated", "get enable SA"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ipsec.delete-all",
            $"{Ipsec}(key_engine_delete_sas){Optional($":")} delete all SAs shared with {Optional($"peer ")}{Peer}",
            line => new DeleteAllRequestedSeen(line.Get(Peer)),
            "IPSEC(key_engine_delete_sas): delete all SAs shared with 172.16.172.53"),
        States(
            "ios.ipsec.sa-created",
            $"{Ipsec}(create_sa){Optional($":")} sa created, (sa) sa_dest= {Destination}, sa_prot{Optional($"o")}= {ProtocolNumber}, sa_spi= {SaSpi}, "
            + $"sa_trans= {Transform}, sa_conn_id= {Connection}{Lifetime}{Proxies}",
            line => new IpsecSaCreatedSeen(
                line.Get(Destination), line.Get(ProtocolNumber), line.Get(SaSpi), line.Get(Connection),
                line.Find(Local) ?? "", line.Find(Remote) ?? "", line.Find(LocalProxy) ?? "", line.Find(RemoteProxy) ?? "",
                line.Has(Seconds) ? line.Get(Seconds) : 0),
            "IPSEC(create_sa): sa created, (sa) sa_dest= 12.1.1.2, sa_prot= 50, sa_spi= 0x5E39E570(1580852592), sa_trans= esp-des esp-sha-hmac , sa_conn_id= 2000",
            "IPSEC(create_sa): sa created, (sa) sa_dest= 203.0.113.200, sa_proto= 50, sa_spi= 0x63A278D7(1671592151), sa_trans= esp-aes 256 esp-sha512-hmac , "
            + "sa_conn_id= 2005 sa_lifetime(k/sec)= (4608000/3600), (identity) local= 203.0.113.200:0, remote= 203.0.113.100:0, "
            + "local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0"),
        States(
            "ios.ipsec.sa-deleted",
            $"{Ipsec}(delete_sa){Optional($":")} deleting SA, (sa) sa_dest= {Destination}, sa_prot{Optional($"o")}= {ProtocolNumber}, sa_spi= {SaSpi}, "
            + $"sa_trans= {Transform}, sa_conn_id= {Connection}{Lifetime}{Proxies}",
            line => new IpsecSaDeletedSeen(
                line.Get(Destination), line.Get(ProtocolNumber), line.Get(SaSpi), line.Get(Connection),
                line.Find(Local) ?? "", line.Find(Remote) ?? "", line.Find(LocalProxy) ?? "", line.Find(RemoteProxy) ?? ""),
            "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 172.16.172.69, sa_prot= 50, sa_spi= 0x44E0B22B(1155576363), sa_trans= esp-des esp-md5-hmac , sa_conn_id= 2029",
            "IPSEC(delete_sa): deleting SA, (sa) sa_dest= 10.1.1.1, sa_proto= 50, sa_spi= 0x8EB0E0C8(2393956552), sa_trans= esp-3des esp-sha-hmac , sa_conn_id= 2001, "
            + "(identity) local= 10.1.1.1, remote= 10.2.2.2, local_proxy= 10.1.0.0/255.255.0.0/0/0 (type=4), remote_proxy= 10.2.0.0/255.255.0.0/0/0 (type=4)"),
        States(
            "ios.ipsec.outbound-sa",
            $"{Ipsec}(update_current_outbound_sa){Optional($":")} {Use} peer {Peer} current outbound sa to SPI {BareSpi}",
            line => new OutboundSaUsedSeen(line.Get(Peer), line.Get(BareSpi)),
            "IPSEC(update_current_outbound_sa): updated peer 1.1.56.6 current outbound sa to SPI DD8C4BB4"),
    ];
}
