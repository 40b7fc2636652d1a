namespace Conformance.Tests.Show;

/// <summary>Real answers to crypto commands, shortened, without wrapped lines.</summary>
internal static class CryptoCaptures
{
    public const string IpsecSa = """
        interface: Tunnel1
            Crypto map tag: Tunnel1-head-0, local addr 11.0.10.131

           protected vrf: (none)
           local  ident (addr/mask/prot/port): (11.0.10.131/255.255.255.255/47/0)
           remote ident (addr/mask/prot/port): (22.51.51.123/255.255.255.255/47/0)
           current_peer 22.51.51.123 port 500
             PERMIT, flags={origin_is_acl,}
            #pkts encaps: 410, #pkts encrypt: 410, #pkts digest: 410
            #pkts decaps: 349, #pkts decrypt: 349, #pkts verify: 349
            #pkts compressed: 0, #pkts decompressed: 0
            #pkts not compressed: 0, #pkts compr. failed: 0
            #pkts not decompressed: 0, #pkts decompress failed: 0
            #pkts no sa (send) 0, #pkts invalid sa (rcv) 0
            ##pkts replay failed (rcv): 0
            #pkts internal err (send): 0, #pkts internal err (recv) 0

             local crypto endpt.: 11.0.10.131, remote crypto endpt.: 22.51.51.123
             plaintext mtu 1458, path mtu 1500, ip mtu 1500, ip mtu idb TenGigabitEthernet0/0/1
             current outbound spi: 0x746D481C(1953318940)
             PFS (Y/N): Y, DH group: none, PQC Key Exchange: ML-KEM-1024

             inbound esp sas:
              spi: 0xAF2C1743(2938902339)
                transform: esp-256-aes esp-sha256-hmac ,
                in use settings ={Transport UDP-Encaps, }
                conn id: 2049, flow_id: HW:49, sibling_flags FFFFFFFF80000008, crypto map: Tunnel1-head-0, initiator : False
                sa timing: remaining key lifetime (sec): 94
                Kilobyte Volume Rekey has been disabled
                IV size: 16 bytes
                replay detection support: Y  replay window size: 1024
                Status: ACTIVE(ACTIVE)

             inbound ah sas:

             outbound esp sas:
              spi: 0x746D481C(1953318940)
                transform: esp-256-aes esp-sha256-hmac ,
                in use settings ={Transport UDP-Encaps, }
                conn id: 2050, flow_id: HW:50, sibling_flags FFFFFFFF80000008, crypto map: Tunnel1-head-0, initiator : False
                sa timing: remaining key lifetime (k/sec): (4607999/17 hours, 30 mins)
                IV size: 16 bytes
                replay detection support: Y
                Status: ACTIVE(STANDBY)

           protected vrf: red
           local  ident (addr/mask/prot/port): (40.40.40.0/255.255.255.0/0/0)
           remote ident (addr/mask/prot/port): (30.30.30.0/255.255.255.0/0/0)
           current_peer 1.1.1.1 port 500
             local crypto endpt.: 1.1.1.2, remote crypto endpt.: 1.1.1.1
             current outbound spi: 0x0(0)

             inbound esp sas:

             outbound esp sas:
        """;

    public const string IsakmpSa = """
        IPv4 Crypto ISAKMP SA
        dst             src             state          conn-id slot status
        61.128.1.1      202.100.1.1     QM_IDLE           1002    0 ACTIVE
        10.0.0.1        10.0.0.2        MM_NO_STATE          0    0 ACTIVE (deleted)
        10.0.0.9        10.0.0.2        CONF_XAUTH        1004      ACTIVE

        IPv6 Crypto ISAKMP SA

         dst: 2000:61:128:1::1
         src: 2000:202:100:1::1
         state: QM_IDLE         conn-id:   1005 status: ACTIVE
        """;

    public const string IsakmpSaDetail = """
        Codes: C - IKE configuration mode, D - Dead Peer Detection
               K - Keepalives, N - NAT-traversal
               T - cTCP encapsulation, X - IKE Extended Authentication
               psk - Preshared key, rsig - RSA signature
               renc - RSA encryption
        IPv4 Crypto ISAKMP SA

        C-id  Local           Remote          I-VRF  Status Encr Hash   Auth DH Lifetime Cap.

        1074  20.10.20.2      20.30.10.2             ACTIVE aes  sha    rsig 2  23:47:17
               Engine-id:Conn-id =  SW:74

        1013  2.2.2.2         1.1.1.1         red    ACTIVE aes  sha384 psk  14 23:47:45 DN
               Engine-id:Conn-id =  SW:13
        """;

    public const string Ikev2Sa = """
         IPv4 Crypto IKEv2  SA

        Tunnel-id Local                 Remote                fvrf/ivrf            Status
        6         10.10.13.254/4500     10.50.52.254/4500     none/90              READY
              Encr: AES-GCM, keysize: 128, PRF: SHA256, Hash: None, DH Grp:19, Auth sign: PSK, Auth verify: PSK
              Life/Active Time: 86400/418 sec
              CE id: 0, Session-id: 4
              Status Description: Negotiation done
              Local spi: 07ADA888C586B033       Remote spi: 54DB9D7359A31ADD
              Local id: 10.10.13.254
              Remote id: cn=hub, o=example
              Local req msg id:  2              Remote req msg id:  0
              Local window:      5              Remote window:      5
              DPD configured for 10 seconds, retry 3
              Fragmentation not  configured.
              Dynamic Route Update: enabled
              Extended Authentication not configured.
              NAT-T is detected outside
              Cisco Trust Security SGT is disabled
              Assigned host addr: 172.16.122.2
              Initiator of SA : Yes
              Remote subnets:
              10.1.1.0 255.255.255.0

         IPv6 Crypto IKEv2  SA

        Tunnel-id    fvrf/ivrf              Status
        1          none/none             IN-NEG
        Local  2001:DB8:1101::131/500
        Remote  2001:DB8:1201::122/500
              Encr: 3DES, PRF: SHA1, Hash: SHA96, DH Grp:2, Auth sign: RSA, Auth verify: Unknown - 0
              Life/Active Time: 86400/0 sec
        """;

    public const string Session = """
        Crypto session current status

        Code: C - IKE Configuration mode, D - Dead Peer Detection
        K - Keepalives, N - NAT-traversal, T - cTCP encapsulation
        R - IKE Auto Reconnect, U - IKE Dynamic Route Update
        S - SIP VPN

        Interface: Tunnel1201
        Session status: DOWN-NEGOTIATING
        Peer: 10.161.255.14 port 500 fvrf: INET ivrf: (none)
              Desc: (none)
              Phase1_id: (none)
          Session ID: 0
          IKEv1 SA: local 10.175.200.116/500 remote 10.161.255.14/500 Inactive
                  Capabilities:(none) connid:0 lifetime:0
          Session ID: 0
          IKEv1 SA: local 10.175.200.116/500 remote 10.161.255.14/500 Inactive
                  Capabilities:(none) connid:0 lifetime:0

        Interface: Virtual-Access2
        Username: cisco
        Profile: prof
        Group: easy
        Assigned address: 10.3.3.4
        Uptime: 3d18h
        Session status: UP-ACTIVE
        Peer: 10.1.1.3 port 4500 fvrf: (none) ivrf: (none)
              Desc: this is my peer at 10.1.1.3:500 Green
              Phase1_id: 10.1.1.3
          IKE SA: local 10.1.1.4/4500 remote 10.1.1.3/4500 Active
                  Capabilities:DN connid:3 lifetime:22:03:24
          IPSEC FLOW: permit 47 host 10.1.1.4 host 10.1.1.3
                Active SAs: 0, origin: crypto map
                Inbound:  #pkts dec'ed 0 drop 0 life (KB/Sec) 0/0
                Outbound: #pkts enc'ed 0 drop 0 life (KB/Sec) 0/0
          IPSEC FLOW: permit ip host 10.1.1.4 host 10.1.1.3
                Active SAs: 4, origin: dynamic crypto map
                Inbound:  #pkts dec'ed 4 drop 0 life (KB/Sec) KB Vol Rekey Disabled/3060
                Outbound: #pkts enc'ed 4 drop 1 life (KB/Sec) 4605665/2949
        """;

    public const string Map = """
        Crypto Map: "vpn" idb: FastEthernet0/1 local address: 172.17.0.11
        Crypto Map IPv4 "vpn" 10 ipsec-isakmp
        	Description: to the branch
        	Peer = 172.20.249.12
        	Peer = 172.20.249.3
        	IKEv2 Profile: ikev2profile
        	Access-List SS dynamic: False
        	Extended IP access list 102
        	    access-list 102 permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255
        	Current peer: 172.20.249.12
        	Security association lifetime: 4608000 kilobytes/3600 seconds
        	Dualstack (Y/N): N

        	Responder-Only (Y/N): N
        	PFS (Y/N): Y
        	DH group:  group15
        	Mixed-mode : Disabled
        	Transform sets={
        		aes256-sha1:  { esp-256-aes esp-sha-hmac  } ,
        		gcm:  { esp-gcm 256  } ,
        	}
        	Reverse Route Injection Enabled

        Crypto Map "vpn" 65536 ipsec-isakmp
                Dynamic map template tag: DMAP
                Transform sets={ t1, t4, }
                Interfaces using crypto map vpn:
                        FastEthernet0/0.23

                        FastEthernet0/1
        """;

    public const string Policy = """
        Global IKE policy
        Protection suite of priority 10
        	encryption algorithm:	AES - Advanced Encryption Standard (128 bit keys).
        	hash algorithm:		Secure Hash Standard
        	authentication method:	Pre-Shared Key
        	Diffie-Hellman group:	#2 (1024 bit)
        	lifetime:		5000 seconds, no volume limit
        Default protection suite
        	encryption algorithm:	DES - Data Encryption Standard (56 bit keys).
        	hash algorithm:		Secure Hash Standard
        	authentication method:	Rivest-Shamir-Adleman Signature
        	Diffie-Hellman group:	#1 (768 bit)
        	lifetime:		86400 seconds, no volume limit
        """;

    public const string Connections = """
        Crypto Engine Connections

           ID  Type    Algorithm           Encrypt  Decrypt LastSeqN IP-Address
            1  IPsec   AES256+SHA512             0        1        1 25.2.2.2
         1001  IKE     SHA256+AES256             0        0        0 25.2.2.2
         1002  IKE     SHA+AES256                0        0        0
        """;

    /// <summary>Each with the command that it answers.</summary>
    public static (string Command, string Text)[] All { get; } =
    [
        ("show crypto ipsec sa detail", IpsecSa), ("show crypto isakmp sa", IsakmpSa), ("show crypto isakmp sa detail", IsakmpSaDetail),
        ("show crypto ikev2 sa detail", Ikev2Sa), ("show crypto session detail", Session), ("show crypto map", Map),
        ("show crypto isakmp policy", Policy), ("show crypto engine connections active", Connections),
    ];
}
