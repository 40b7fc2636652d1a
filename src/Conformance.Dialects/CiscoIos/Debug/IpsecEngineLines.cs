using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using static Conformance.Dialects.CiscoIos.Debug.IpsecFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The lines of <c>debug crypto ipsec</c> about the key engine's own work.</summary>
internal static class IpsecEngineLines
{
    private static readonly Field<string> Engine = Text("key engine", Scan.OneOf("(key_engine)", "(key-engine)"));
    private static readonly Field<int> Messages = Int("messages");
    private static readonly Field<int> Count = Int("count");
    private static readonly Field<int> Protocol = Int("protocol");
    private static readonly Field<int> Transform = Int("transform");
    private static readonly Field<int> Hmac = Int("HMAC algorithm");
    private static readonly Field<string> Source = Address("source");
    private static readonly Field<string> Destination = Address("destination");
    private static readonly Field<string> Map = Name("crypto map");
    private static readonly Field<int> Sequence = Int("sequence number");
    private static readonly Field<int> SourcePort = Int("source port");
    private static readonly Field<int> DestinationPort = Int("destination port");
    private static readonly Field<string> Lookup = Text("look-up", Scan.OneOf("proxy_match", "map_db_find_best"));
    private static readonly Field<string> Verb = Text("verb", Scan.OneOf("validate_proposal", "vaidate_proposal", "validate_transform_proposal"));
    private static readonly Field<string> Judge = Text("function", Scan.OneOf("crypto_ipsec_process_proposal", "validate_transform_proposal"));
    private static readonly Field<string> Examiner = Text("function", Scan.OneOf("validate_proposal", "validate_transform_proposal", "ipsec_process_proposal"));
    private static readonly Field<string> Transforms = Remainder("transforms");

    /// <summary>Functions of the key engine that print what they do, and state nothing of an SA; those behind the fifth are known by name only.</summary>
    private static readonly Field<string> Inner = Text("function", Scan.OneOf(
        "kei_proxy", "add mtree", "crypto_ipsec_sa_find_ident_head", "crypto_ipsec_create_ipsec_sas", "get_old_outbound_sa_for_peer",
        "key_engine_enable_outbound", "check_delete_doit", "send_delete_notify_kmi", "ident_delete_notify_kmi", "ident_update_final_flow_stats",
        "sibling_delete_notify_ident_action", "crypto_ipsec_create_transform_sas", "crypto_ipsec_update_ident_tunnel_decap_oce", "policy_db_add_ident",
        "recalculate_mtu", "lifetime_expiry", "spi_response", "STATES"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ipsec.queue-event",
            $"{Ipsec}{Engine}{Optional($":")} got a queue event...",
            _ => default(KeyEngineEventSeen),
            "IPSEC(key_engine): got a queue event..."),
        States(
            "ios.ipsec.queue-messages",
            $"{Ipsec}{Engine}{Optional($":")} got a queue event with {Messages} KMI message(s)",
            _ => default(KeyEngineEventSeen),
            "IPSEC(key_engine): got a queue event with 1 KMI message(s)"),
        Context(
            "ios.ipsec.delete-notify",
            $"{Ipsec}(key_engine_delete_sas){Optional($":")} rec'd delete notify from ISAKMP",
            "IPSEC(key_engine_delete_sas): rec'd delete notify from ISAKMP"),
        Context(
            "ios.ipsec.enable-notify",
            $"{Ipsec}(key_engine_enable_outbound){Optional($":")} rec'd enable notify from ISAKMP",
            "IPSEC(key_engine_enable_outbound): rec'd enable notify from ISAKMP"),
        Context(
            "ios.ipsec.request-timer",
            $"{Ipsec}{Engine}{Optional($":")} request timer fired: count = "
            + $"{Count}{Optional($", (identity) local= {Local}, remote= {Remote}, local_proxy= {LocalProxy} remote_proxy= {RemoteProxy}")}",
            "IPSEC:(SESSION_ID = 1) (key_engine) request timer fired: count = 1",
            "IPSEC:(SESSION_ID = 1) (key_engine) request timer fired: count = 1, (identity) local= 15.1.1.1:0, remote= 10.2.2.2:0, local_proxy= 10.1.0.0/255.255.0.0/256/0, "
            + "remote_proxy= 10.2.0.0/255.255.0.0/256/0"),
        Context(
            "ios.ipsec.transform-unsupported",
            $"{Ipsec}({Verb}){Optional($":")} transform proposal (prot {Protocol}, trans {Transform}, hmac_alg {Hmac}) not supported",
            "IPSEC(vaidate_proposal): transform proposal (prot 3, trans 3, hmac_alg 2) not supported"),
        States(
            "ios.ipsec.proposal-unsupported",
            $"{Ipsec}(ipsec_process_proposal){Optional($":")} transform proposal not supported for identity: {Transforms}",
            line => new ProposalUnsupportedSeen("transform proposal not supported: " + line.Get(Transforms)),
            "IPSEC(ipsec_process_proposal): transform proposal not supported for identity: {esp-aes esp-md5-hmac }"),
        States(
            "ios.ipsec.identities-unsupported",
            $"{Ipsec}({Judge}){Optional($":")} proxy identities not supported",
            _ => new ProposalUnsupportedSeen("proxy identities not supported"),
            "IPSEC(validate_transform_proposal): proxy identities not supported"),
        States(
            "ios.ipsec.identities-not-processed",
            $"{Ipsec}(ipsec_process_proposal){Optional($":")} proxy identities not supported",
            _ => new ProposalUnsupportedSeen("proxy identities not supported"),
            "IPSEC(ipsec_process_proposal): proxy identities not supported"),
        States(
            "ios.ipsec.no-matching-map", // quoted by public notes on troubleshooting, before "proxy identities not supported"
            $"map_db_find_best did not find matching map",
            _ => new ProposalUnsupportedSeen("no crypto map entry matches the proxy identities"),
            "map_db_find_best did not find matching map"),
        States(
            "ios.ipsec.no-map",
            $"{Ipsec}({Judge}){Optional($":")} no IPSEC cryptomap exists for local address {Source}",
            line => new ProposalUnsupportedSeen("no crypto map exists for local address " + line.Get(Source)),
            "IPSEC(validate_transform_proposal): no IPSEC cryptomap exists for local address 10.1.1.1"),
        States(
            "ios.ipsec.local-address-invalid", // Cisco document 14106
            $"{Ipsec}({Examiner}){Optional($":")} invalid local address {Source}",
            line => new ProposalUnsupportedSeen("invalid local address " + line.Get(Source)),
            "IPSEC(validate_proposal): invalid local address 12.2.6.2",
            "IPSec(validate_transform_proposal): invalid local address 12.2.6.2",
            "IPSEC(ipsec_process_proposal): invalid local address 12.2.6.2"), // as commonly quoted
        States(
            "ios.ipsec.peer-unknown", // as commonly quoted
            $"{Ipsec}({Examiner}){Optional($":")} peer address {Source} not found",
            line => new ProposalUnsupportedSeen("peer address " + line.Get(Source) + " not found"),
            "IPSEC(validate_transform_proposal): peer address 198.51.100.2 not found",
            "IPSEC(ipsec_process_proposal): peer address 198.51.100.2 not found"),
        Context("ios.ipsec.identities-invalid", $"{Ipsec}(initialize_sas){Optional($":")} invalid proxy IDs", "IPSEC(initialize_sas): invalid proxy IDs"), // Cisco document 14106
        Context("ios.ipsec.map-accepted", $"(ipsec_process_proposal)Map Accepted: {Map}, {Sequence}", "(ipsec_process_proposal)Map Accepted: CMAP, 10"),
        Context(
            "ios.ipsec.map-lookup",
            $"Crypto mapdb : {Lookup} src addr : {Source} dst addr : {Destination} protocol : {Protocol} src port : {SourcePort} dst port : {DestinationPort}",
            "Crypto mapdb : proxy_match src addr     : 192.168.102.0 dst addr     : 192.168.101.0 protocol     : 0 src port     : 0 dst port     : 0"),
        Context(
            "ios.ipsec.map-there", // Cisco document 116957
            $"insert of map into mapdb AVL failed, map + ace pair already exists on the mapdb",
            "insert of map into mapdb AVL failed, map + ace pair already exists on the mapdb"),
        Context(
            "ios.ipsec.dpd-delete", // as commonly quoted; the lines of the SA itself follow
            $"Delete IPsec SA by DPD, local {Source} remote {Destination} peer port {DestinationPort}",
            "Delete IPsec SA by DPD, local 10.2.80.209 remote 10.2.80.210 peer port 500"),
        Context("ios.ipsec.profile-unmatched", $"map_db_check_isakmp_profile profile did not match", "map_db_check_isakmp_profile profile did not match"),
        Context(
            "ios.ipsec.inner",
            $"{Ipsec}({Inner}){Optional($":")} {Rest}",
            "IPSEC(kei_proxy): head = huawei, map->ivrf = , kei->ivrf =",
            "IPSEC(crypto_ipsec_sa_find_ident_head): reconnecting with the same proxies and 13.1.1.3",
            "IPSEC(add mtree): src 2.2.2.0, dest 3.3.3.0, dest_port 0",
            "IPSEC(crypto_ipsec_create_ipsec_sas): Map found CMAP, 10",
            "IPSEC(get_old_outbound_sa_for_peer): No outbound SA found for peer 7F9E85D63050"),
    ];
}
