namespace Conformance.Dialects.Sharing;

/// <summary>
/// Words of devices that no form spells out: those of prompts, commands, captions and of messages that are not read. Any word that stands neither here nor in a form is
/// taken for a name.
/// </summary>
internal static class CommonWords
{
    /// <summary>All of them, once each.</summary>
    public static IEnumerable<string> All => Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private const string Text = """
        pod local0 local1 local2 local3 local4 local5 local6 local7 tos ttl offset proto Msg Facility Severity SYSLOG
        2WAY 3DES 3DES-CBC AAA abort absent acceptable accepted access accessible accounting ACL act Action Action_Null Activating ACTIVE active add added adding ADDR addr
        address addresses ADJ adj adjacencies adjacency Adjacent ADJCHG adjfib adjust-mss admin AdminDown administratively Adv Advanced advertised AEDT AES aes AES-CBC AES-GCM
        AES256 AES_CBC aesni AEST after after-encryption again against AGENT aggressive ago AH ah ah-md5-hmac ah-sha-hmac AH_SHA alarm alert alerts algorithm alive ALL all
        allowed already also alternate Altiga AM and another anti ANY any application apply Apr are area ARP arp AS as asserted assign association associations at attached
        attempt attempts attributes attrs atts audit AuditSessionID Aug AUTH auth authenticated AUTHENTICATION authentication authenticator authorization authorized auto aux
        avg babbles backup bandwidth based BaseT BaseTX basic BDR be because been before before-encryption beginning being between BFD bfd_session_created bfd_session_destroyed
        BFDFSM BGP bgp binding bits block blocking blocks board boolean bootflash BOOTLDR bootp bootstrap box bpduguard bridge brief BROADCAST broadcast BST buffer buffered
        Building Bundle but by byte bytes ca_req_context cached Calculating can candidate cannot Capabilities card carrier cause CBC CDP CDT CEF cef Cellular cert certificate
        certificates CERTREQ certs CEST CET CF chain change CHANGED changed changes characters Checking cisco classless clear cleared clearing CLI client Close closed Code
        Codes cold collisions command commands Communications compiled complete compr compressed computed computing con conf CONFIG config configuration configure configured
        confirm conn conn_id connected connection connections connid console construct_initial_message constructed Constructing contact contents control cookie cookies copper
        copy copyright cost could count counter counters country-code coup cover covered cpu crc CREATE_CHILD_SA create_sa created critical CRL crl CRYPTO crypto crypto-engine
        CRYPTO_PKI CST cTCP current CurState data database datetime day days DBD DCE dead deagg debug debugging dec decaps decompress decompressed decrement decrypt DEFAULT
        default deferred defined del delay DELETE delete delete_sa deleted deleting demand denied dependent dependents derived DES des DES-CBC Desc descriptor designated dest
        destaddr destination destroyed detached detect detected detection DEVELOPMENT device DF df-bit DH DHCP dhcp Dialer different digest directed-broadcast directly disable
        disabled disk0 disk1 distance distributed DMVPN DN DNS do does doing domain done DoS dot dot1q DOWN down DOWN-NEGOTIATING Download downloaded DPD dport DR driver drop
        dropped dropped-by-MD drops DROTHER DSCP dst DTLS due duplex Duplicate duration during each EAP ECDSA ECHO echo echos ECN ECP ed EDT EEST EET EGP egp EIGRP eigrp
        elapsed Elect election eligible emergencies enable enabled enc encaps encapsulation encountered encrypt encryption end engine enrollment entries entry Environment epoch
        erase Erasing err ERROR error errors escape ESP esp esp-md5-hmac esp-sha-hmac esp-sha256-hmac ESP_3DES ESP_AES ESP_DES EST Et Eth Ethernet EV EVENT event every EX
        exceeded Exception EXCH EXCHANGE exchange exec execution exit exited EXPECTED expected expired expires expiring expiry EXSTART exstart Extended extension extern
        external extra Fa failed failing FAILURE failure failures FALSE False fan FastEthernet fault Feb fetch FIB fiber fifo file filename filesystem filter filtering final
        finger fired first flag flags flapping flash flood FLOW flow flushes for forced format forward forwarder forwarding found FQDN FRAGMENTATION fragmentation frame Fri
        from front FSM FULL full fvrf fwd gateway gateway-priority Gb GCM gcm GDOI generated Generating Get gets getting Gi giants GigabitEthernet GLBP global gmac GMT going
        got GRE group group-lock groups Grp Guest HA had half handle handled handshake hardware has has_route HASH hash have head header Heartbeat hello hellos higher HKT HMAC
        hmac HMAC-MD5 HMAC-SHA HMAC_MD5 HMAC_SHA hold holddown hop Hops host hostname hosts hour hours how however HSRP HTTP http HTTPS IA ia ICMP ID id ID_DER_ASN1_DN ID_FQDN
        ID_IPV4_ADDR ID_IPV4_ADDR_SUBNET ID_KEY_ID ID_USER_FQDN idb ident identical identified identity IDi IDLE idle idle-time IDr IEEE IGMP ignored ignoring IKE IKE_AUTH
        IKE_SA_INIT IKEv ilmi-keepalive image immediately import imported in inactive inbound Inc incoming increment incrementing INFORMATIONAL informational informs INIT init
        initial INITIAL_CONTACT initialize initialize_sas initialized initiated INITIATOR initiator input insert inserted inside install installed instead int inter inter-area
        interarea interface interfaces INTERNAL internal interrupt interval intervals intf into intra intra-area invalid invalid-spi-recovery invoked IOS IOSd IP ip IPSEC IPSec
        IPsec ipsec IPSEC-IFC ipsec-isakmp ipsec-manual is IS-IS is_up isadb_mark_sa_deleted isadb_unlock_peer_delete_sa ISAKMP isakmp ISAKMP-ERROR ISAKMP-INFO ISAKMP-PAK
        isakmp-profile isakmp_initiator ISIS isis Issue issuer issuername IST it item its IV ivrf Jan Joined JST Jul Jun KB Kb kbit kbps KE keepalive keepalives KEi KEPT KEr key
        KEY_ADDITION key_engine keying keylength keys kilobytes KMI Known KST label LACP larger Larval last late LC LDP learn learned learning lease len length less level LICENSE
        License life lifetime limit limited limiting limits line LINEPROTO lines LINK link LINUX Linux LISP list listen listening lists LLDP load LOADING loading local
        localport localtime locate Locating Locking log log-adjacency-changes log-neighbor-changes logged logging login logout logs longer look-ahead Looking lookup LOOP
        loopback lost lower LS LSA LSAs LSR LX M-ID MAC main major Manager many map Mar mark mask masks MASTER master match Matched matches matching material max maximum may Mb Mbps
        MD md5 mdix MDT mem memory message messages method metric Mgmt Mgmt-intf Mgmt-vrf microsec millisec min minimum minor minute minutes mismatch missing MM mobile mode
        modified MODP module mon monitor more moved MPLS mroute-cache msec MSK MSS mss MST MTU mtu multiplier must my_port name named NAT nat nat-transparency NAT_DETECTION
        native Nbr NBR_NEG Nbrs NDp NDr need negotiated neigh neighbor network Networks never NEW new new-model next nexthop NHRP nibble no NO_PROPOSAL_CHOSEN node non-volatile
        NONCE NONE none nonegotiate nonvolatile not notification notifications notified NOTIFY notify Nov now NSSA NTP NULL Null number NVRAM nvram NZDT NZST object ocsp Oct
        ODR OE1 OE2 of OFF off offered offers OI OK old on on-demand ON1 ON2 Onboard once only open opened opt option optional or origin Original OSPF ospf other out outbound
        outgoing output outside outstanding over Overflow Overhead overload override overrides overrun overruns P2MP P2P packet packets pad PAGP PAK paranoid part partial
        passive passive-interface password-encryption PAT path payload pcp PD PDT peer peer_handle peer_port peer_reap peers pending percent periodic PERMIT permit permitted
        Persistent PfR PFS phase phase1 phase2 PID PIM ping PKI pkts plaintext point POINT_TO_POINT policies policy poll pool port port-channel portfast ports possible power
        pre-share Pre-Shared preempt Preemption preferred prefix prefixes present preshared previous PRF pri Printing priority proc procedure Proceed process processing
        processor profile profiles proposal PROPOSAL_NOT_CHOSEN proposals Proposed prot protected protocol protocols proxies proxy proxy-arp PSK psk PST purging QFP QM QoS
        queue quick RADIUS rate rate-limited rcv reachability reachable-via Read READY reason rec receive RECEIVED received receiving Reconnect recurring recv redirects
        redistribute redistributed Redistributing redundancy refcount refused register registered relay RELEASE release reliability RELOAD reload remaining remote remove
        removed removing replay replicated Replicates reported REQUEST request requested requests requiring reset resets resetting resign resolve resort RESPONDER responder
        RESPONDER_LIFETIME RESPONSE response RESTART restarted restarting retransmission retransmissions retransmitting retries retry returned reverse-path reverse-route
        revision revocation RF RFC RIB RIP RJ45 rollover ROM root round route route-cache router routes routing RP RP0 RP1 RPL RSA rsa-encr rsa-sig rsig RSTP RT RTT run running
        running-config runts rx rxload SA sa sa_conn_id sa_dest SA_ID sa_prot sa_proto sa_request sa_spi sa_trans SAi same SAr SAs sas Sat save saved Saving Scanning Se
        Searching sec seconds secret secs section secure-server security security-association seems segment self send sending sense SENT sent Sep seq sequence sequence-numbers
        Serial server SESSION session Session-IP SESSION_ID set SET_LAST_RDB settings Sev SFP SGT sh SHA sha share shared sho should show show-timezone shut shutdown sibling
        SIG Sig signed since sitting size SKEYID SLA slave slot slot0 SM small-servers smaller Smart Snd SNMP snooping SOFTWARE software soon source spanning speak speaking
        Special speed SPI spi SPIs spis sport src srcaddr SSH SSO stack STANDBY standby start started Starting startup startup-config state STATECHANGE static status still STOP
        Stop stopped STP strategy struct structure structures su subject subnet subnet-zero subnets subnetted Subsig subsystems success successful successfully suitable summary
        summer Sun supply support supported swapped Switch switchport SX sync synchronized SYS SYSLOG Syslog system Systems TABLE table TACACS tag tagged target TCP
        tcp-small-servers Te technical TELNET temperature Template term terminal terse TEST than that the then these this those though Thread threshold throttles Thu time
        timeout timer timestamp timestamps timing to Too Total TP-self-signed Trace traceback TRACK track tracking traffic transaction transaction-id transform Transmit Transport
        trap traps traversal tree Triggered trip TRUE True trunk trust trustpoint trustpoints trying TSi TSr TTL tty Tue tunnel turned twice tx txload type UDP udp
        udp-encapsulation udp-small-servers Unable unassigned undebug under undergoing unexpected unicast uninstall Unity Unix unknown Unlocking unreachables unset untagged
        until UP up UP-ACTIVE UP-IDLE UP-NO-IKE update updated updates UPDOWN uptime use user username using UTC utilization valid validate_proposal validate_proposal_request
        Validating validation variably vector vendor verified verify version via violation vIP virtual Vl VLAN vlan vlans voice VoIP-Null0 voltage VPI VPN VPN-SIP VRF vrf VRRP
        vty WAIT warning warnings was way Wed week weeks were WEST WET when where which while who will window with withdraw within without wr write wrong WWW XAUTH xauth XAUTHR
        xml year years YES yes yet
        AES-CBC-128 AES-CBC-192 AES-CBC-256 AES-GCM-128 AES-GCM-256 Calculate calculation Computation computation creation DH_GROUP_1024_MODP DH_GROUP_1536_MODP
        DH_GROUP_2048_MODP DH_GROUP_256_ECP DH_GROUP_384_ECP ENCRYPTION ESP_TFC_NO_SUPPORT ESN Generate generation GROUP INTEGRITY MD596 NAT_DETECTION_DESTINATION_IP
        NAT_DETECTION_SOURCE_IP NON_FIRST_FRAGS policyProposal policyESP public rekeyed SET_WINDOW_SIZE SHA1 SHA256 SHA384 SHA512 SHA96 SKEYSEED USE_TRANSPORT_MODE
        INVALID_KE_PAYLOAD TS_UNACCEPTABLE AUTHENTICATION_FAILED REKEY_SA
        """;
}
