using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Peers, their keys and profiles, and how a negotiation begins.</summary>
internal static class IsakmpPeerLines
{
    private static readonly Field<string> Struct = Text("what became of the structure", Scan.OneOf("Created", "Found"));
    private static readonly Field<string> User = Word("user");
    private static readonly Field<string> Profile = Word("profile");
    private static readonly Field<string> Keyring = Word("keyring");
    private static readonly Field<string> KeyKind = Text("kind of key", Scan.OneOf("ADDRESS", "HOSTNAME", "IPv6"));
    private static readonly Field<string> Endpoints = Word("endpoints");
    private static readonly Field<string> Exchange = Text("exchange", Scan.OneOf("Main Mode", "Aggressive Mode"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.peer-created",
            $"{Connection} {Struct} a peer struct for {Peer}, peer port {PeerPort}",
            line => new IsakmpPeerSeen(line.Get(Connection), line.Get(Peer)),
            "ISAKMP: Created a peer struct for 77.77.77.77, peer port 500",
            "ISAKMP: (0):Created a peer struct for 103.1.1.1, peer port 512",
            "ISAKMP: Found a peer struct for 77.77.77.77, peer port 500"), // as commonly quoted, where another SA with the peer is there
        Context(
            "ios.isakmp.peer-handle",
            $"{Connection} New peer created peer = {Handle} peer_handle = {Handle}",
            "ISAKMP: New peer created peer = 0x66440AA0 peer_handle = 0x8007F09C"),
        Context(
            "ios.isakmp.peer-locked",
            $"{Connection} Locking peer struct {Handle}, refcount {AnyNumber} for {User}",
            "ISAKMP: Locking peer struct 0x66440AA0, refcount 1 for isakmp_initiator",
            "ISAKMP: (0):Locking peer struct 0x7EFF7C24E120, refcount 1 for crypto_isakmp_process_block"),
        Context(
            "ios.isakmp.peer-unlocked",
            $"{Connection} Unlocking peer struct {Handle} for {User} count {AnyNumber}",
            "ISAKMP: Unlocking peer struct 0x66440AA0 for isadb_mark_sa_deleted(), count 0",
            "ISAKMP: (0):Unlocking peer struct 0x80007309399748E0 for isadb_unlock_peer_delete_sa(), count 0"),
        Context(
            "ios.isakmp.peer-reaped",
            $"{Connection} Deleting peer node by peer_reap for {Peer}: {Handle}",
            "ISAKMP: Deleting peer node by peer_reap for 77.77.77.77: 66440AA0"),
        Context(
            "ios.isakmp.peer-inserted",
            $"{Connection} Trying to insert a peer {Endpoints}{Optional($" and inserted successfully {Handle}.")}",
            "ISAKMP: Trying to insert a peer 122.122.122.122/77.77.77.77/500/,  and inserted successfully 66440AA0.",
            "ISAKMP: (0):Trying to insert a peer 203.0.113.10/203.0.113.1/500/,"),
        Context("ios.isakmp.peer-inserted-apart", $"{Connection} and inserted successfully {Handle}.", "ISAKMP: (0): and inserted successfully 8000730939973C58."),
        Context("ios.isakmp.peer-sought", $"{Connection} Trying to find existing peer {Endpoints}", "ISAKMP: (1003):Trying to find existing peer 61.128.1.1/103.1.1.1/4501/"),
        Context("ios.isakmp.ports", $"{Connection} local port {LocalPort}, remote port {PeerPort}", "ISAKMP: local port 500, remote port 500"),
        States(
            "ios.isakmp.key-found",
            $"{Connection} found peer pre-shared key matching {Peer}",
            line => new IsakmpPeerSeen(line.Get(Connection), line.Get(Peer)),
            "ISAKMP:(0):found peer pre-shared key matching 77.77.77.77",
            "ISAKMP (0:2): found peer pre-shared key matching 13.1.1.3"),
        Context(
            "ios.isakmp.key-sought",
            $"{Connection} Looking for a matching key for {Peer} in {Keyring}{Optional($" : success")}",
            "ISAKMP: Looking for a matching key for 13.1.1.3 in default : success"),
        Context("ios.isakmp.key-of-keyring", $"{Connection} Found {KeyKind} key in keyring {Keyring}", "ISAKMP: (1003):Found ADDRESS key in keyring RA"),
        Context(
            "ios.isakmp.local-key",
            $"{Connection} local preshared key found",
            "ISAKMP:(0): local preshared key found",
            "ISAKMP (0:2) local preshared key found"),
        Context("ios.isakmp.no-key-by-name", $"{Connection} no pre-shared key based on hostname {Keyring}", "ISAKMP: no pre-shared key based on hostname srx110c2821!"),
        Context("ios.isakmp.request-profile", $"{Connection} SA request profile is {Profile}", "ISAKMP (0:0): SA request profile is (NULL)"),
        Context(
            "ios.isakmp.profiles-for-xauth",
            $"{Connection} Scanning profiles for xauth ...{Optional($" {Rest}")}",
            "ISAKMP : Scanning profiles for xauth ...",
            "ISAKMP: (0):Scanning profiles for xauth ... VPN"),
        Context("ios.isakmp.profile-for-xauth", $"{Connection} Looking for xauth in profile {Profile}", "ISAKMP : Looking for xauth in profile j2c-1"),
        Context("ios.isakmp.no-profile", $"{Connection} peer matches *none* of the profiles", "ISAKMP:(0):: peer matches *none* of the profiles"),
        Context("ios.isakmp.profile", $"{Connection} peer matches {Profile} profile", "ISAKMP: (0):peer matches VPN profile"),
        Context("ios.isakmp.main-mode-tried", $"{Connection} Can not start Aggressive mode, trying Main mode.", "ISAKMP:(0):Can not start Aggressive mode, trying Main mode."),
        Context("ios.isakmp.exchange-begun", $"{Connection} beginning {Exchange} exchange", "ISAKMP:(0): beginning Main Mode exchange"),
        Context("ios.isakmp.ke-message", $"{Connection} received ke message ({AnyNumber}/{AnyNumber})", "ISAKMP: received ke message (1/1)"),
        Context(
            "ios.isakmp.requests-outstanding",
            $"{Connection} SA has outstanding requests (local {Local} port {LocalPort}, remote {Peer} port {PeerPort})",
            "ISAKMP: (1001):SA has outstanding requests  (local 172.16.0.2 port 4500, remote 203.0.113.1 port 4500)"),
        Context(
            "ios.isakmp.request-attached", // as commonly quoted
            $"{Connection} SA is still budding. Attached new ipsec request to it. (local {Local}, remote {Peer})",
            "ISAKMP:(0):SA is still budding. Attached new ipsec request to it. (local 192.0.2.1, remote 198.51.100.2)"),
        Context(
            "ios.isakmp.idle",
            $"{Connection} sitting IDLE. Starting QM immediately ({State} )",
            "ISAKMP: (1001):sitting IDLE. Starting QM immediately (QM_IDLE      )"),
        Context("ios.isakmp.quick-mode-begun", $"{Connection} beginning Quick Mode exchange, M-ID of {Message}", "ISAKMP:(9577):beginning Quick Mode exchange, M-ID of -889293300"),
        Context("ios.isakmp.initiator-spi", $"{Connection} QM Initiator gets spi", "ISAKMP:(9577):QM Initiator gets spi"),
        Context("ios.isakmp.responder-spi", $"{Connection} QM Responder gets spi", "ISAKMP: (1003):QM Responder gets spi"),
    ];
}
