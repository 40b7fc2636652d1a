namespace Conformance.Benchmarks.Churn;

/// <summary>Something that ends and begins again in a log, as often as asked.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Seconds">How far its messages are apart, s.</param>
/// <param name="Messages">The messages of its turn of a number, counted from 0.</param>
internal sealed record ChurnKind(string Name, double Seconds, Func<int, string[]> Messages)
{
    /// <summary>Those by which the time of a run could grow faster than its log: of each protocol one that ends and begins again, many that only begin, and some whose end no line tells.</summary>
    public static IReadOnlyList<ChurnKind> All { get; } =
    [
        new("an HSRP group flaps", 10, _ => [Hsrp("Standby", "Active"), Hsrp("Active", "Speak"), Hsrp("Speak", "Standby")]),
        new("a VRRP group flaps", 10, _ => [Vrrp("Backup", "Master"), Vrrp("Master", "Backup")]),
        new("HSRP groups become Active", 1, turn => [$"%HSRP-5-STATECHANGE: GigabitEthernet0/0.{turn} Grp 1 state Standby -> Active"]),
        new("ISAKMP SAs of one peer are made and deleted", 10, turn => Isakmp(1001 + turn, "10.0.0.2", isDeleted: true)),
        new("ISAKMP SAs of one peer, of which no line tells the end", 10, turn => Isakmp(1001 + turn, "10.0.0.2", isDeleted: false)),
        new("strangers begin an ISAKMP SA", 1, turn => [$"ISAKMP (0): received packet from {Address(100, turn)} dport 500 sport 500 Global (N) NEW SA"]),
        new("strangers are refused", 1, turn => [$"%CRYPTO-6-IKMP_MODE_FAILURE: Processing of Main mode failed with peer at {Address(100, turn)}"]),
        new("crypto sessions go up and down", 20, turn => [Session("UP", turn % 100), Session("DOWN", turn % 100)]),
        new("crypto sessions go up", 20, turn => [Session("UP", turn)]),
        new("IPsec SAs are made and deleted", 1, turn => [Ipsec("create_sa): sa created", turn), Ipsec("delete_sa): deleting SA", turn)]),
        new("IPsec SAs are made", 1, turn => [Ipsec("create_sa): sa created", turn)]),
        new("packets come for SAs that are not there", 1, turn => [$"%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=10.0.0.1, prot=50, spi=0x{turn + 256:X}({turn + 256}), srcaddr=10.0.0.2"]),
        new("reverse routes are added", 1, turn => [$"IPSEC(rte_mgr): VPN Route Added {Address(10, turn)} 255.255.255.255 via 172.16.172.69 in IP DEFAULT TABLE"]),
        new("routes come and go", 1, turn => [$"RT: add {Address(10, turn)}/32 via 192.168.1.2, ospf metric [110/20]", $"RT: del {Address(10, turn)} via 192.168.1.2, ospf metric [110/20]"]),
        new("OSPF neighbors go down and up", 1, turn => [Ospf(turn % 50, "FULL to DOWN, Neighbor Down: Dead timer expired"), Ospf(turn % 50, "LOADING to FULL, Loading Done")]),
        new("OSPF neighbors come up", 1, turn => [Ospf(turn, "LOADING to FULL, Loading Done")]),
        new("interfaces go down and up", 1, turn => [Link(turn % 48, "down"), Protocol(turn % 48, "down"), Link(turn % 48, "up"), Protocol(turn % 48, "up")]),
        new("a router restarts", 600, _ => ["%SYS-5-RESTART: System restarted --", Protocol(0, "up"), Hsrp("Speak", "Standby"), Hsrp("Standby", "Active")]),
    ];

    /// <summary>Writes a log of so many turns.</summary>
    public void Write(string path, int turns)
    {
        using var log = new StreamWriter(path) { NewLine = "\n" };
        var time = new DateTime(2024, 3, 1);
        foreach (var message in Enumerable.Range(0, turns).SelectMany(Messages))
        {
            time = time.AddSeconds(Seconds);
            log.WriteLine(FormattableString.Invariant($"*{time:MMM} {time.Day,2} {time:HH:mm:ss.fff}: {message}"));
        }
    }

    private static string Address(int first, int number) => FormattableString.Invariant($"{first}.{(number >> 16) & 255}.{(number >> 8) & 255}.{number & 255}");

    private static string Hsrp(string from, string to) => $"%HSRP-5-STATECHANGE: GigabitEthernet0/0 Grp 1 state {from} -> {to}";

    private static string Vrrp(string from, string to) => $"%VRRP-6-STATECHANGE: Gi0/0 Grp 1 state {from} -> {to}";

    private static string Session(string state, int peer) => $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is {state}.  Peer {Address(10, peer + 1)}:500       Id: {Address(10, peer + 1)}";

    private static string Ospf(int neighbor, string change) => $"%OSPF-5-ADJCHG: Process 1, Nbr {Address(1, neighbor + 1)} on GigabitEthernet0/0 from {change}";

    private static string Link(int port, string state) => $"%LINK-3-UPDOWN: Interface GigabitEthernet0/{port}, changed state to {state}";

    private static string Protocol(int port, string state) => $"%LINEPROTO-5-UPDOWN: Line protocol on Interface GigabitEthernet0/{port}, changed state to {state}";

    private static string Ipsec(string what, int turn) =>
        $"IPSEC({what},\n  (sa) sa_dest= 10.0.0.2, sa_proto= 50,\n    sa_spi= 0x{turn + 256:X}({turn + 256}),\n    sa_trans= esp-aes esp-sha-hmac , sa_conn_id= {turn + 1}";

    private static string[] Isakmp(int id, string peer, bool isDeleted) =>
    [
        $"ISAKMP:(0): sending packet to {peer} my_port 500 peer_port 500 (I) MM_NO_STATE",
        $"ISAKMP (0): received packet from {peer} dport 500 sport 500 Global (I) MM_NO_STATE",
        $"ISAKMP:({id}): sending packet to {peer} my_port 500 peer_port 500 (I) MM_KEY_EXCH",
        $"ISAKMP:({id}): sending packet to {peer} my_port 500 peer_port 500 (I) QM_IDLE      ",
        $"%CRYPTO-5-SESSION_STATUS: Crypto tunnel is UP.  Peer {peer}:500       Id: {peer}",
        .. isDeleted ? [$"ISAKMP:({id}):deleting SA reason \"No reason\" state (I) QM_IDLE       (peer {peer})"] : Array.Empty<string>(),
    ];
}
