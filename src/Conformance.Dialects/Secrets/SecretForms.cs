namespace Conformance.Dialects.Secrets;

/// <summary>
/// Where IOS prints secrets and people type them: in configurations, in show output, in debugs, and wherever those are quoted. Of the forms that fit, the first
/// one counts; one without a secret keeps the words of a harmless command from being taken for one.
/// </summary>
internal static class SecretForms
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<SecretForm> All =
    [
        // IKE
        ("crypto isakmp key {type} {secret..address|hostname}", "crypto isakmp key 6 swordfish address 172.16.172.53"),
        ("pre-shared-key address * [*] key {type} {secret..}", "pre-shared-key address 10.1.1.1 255.255.255.0 key swordfish"),
        ("pre-shared-key hostname * key {type} {secret..}", "pre-shared-key hostname hub.example.com key swordfish"),
        ("pre-shared-key [local|remote] [hex] {type} {secret..}", "pre-shared-key local 6 swordfish"),
        ("authentication local|remote pre-share key {type} {secret..}", "authentication local pre-share key swordfish"),
        ("^group * key {type} {secret..}", "group BRANCHES key swordfish"),
        ("ppk manual id * key {type} {secret}", "ppk manual id R2 key swordfish required"),
        ("psk id * key {type} {secret..}", "psk id R1 key swordfish"),
        ("key config-key # {secret..}", "key config-key 1 swordfish"),
        ("set aggressive-mode password {type} {secret..}", "set aggressive-mode password swordfish"),
        ("key config-key password-encrypt|password-encryption {type} {secret..}", "key config-key password-encrypt swordfish"),
        ("set session-key inbound|outbound ah # {secret}", "set session-key inbound ah 1000 swordfish"),
        ("set session-key inbound|outbound esp # cipher {secret} [authenticator {secret}]", "set session-key outbound esp 1001 cipher swordfish authenticator swordfish"),
        ("cipher key: {secret}", "cipher key: swordfish,"),
        ("auth key: {secret}", "auth key: swordfish,"),
        ("^key:() {secret}", "key: swordfish,"),
        ("auth_key: {secret}", "auth_key: swordfish,"),

        // Users and terminals
        ("^enable [algorithm-type *] secret|password [level #] {type} {secret..}", "enable secret level 15 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0"),
        ("enter|re-enter|confirm enable secret:|password: {secret..}", "Enter enable secret: swordfish"),
        ("enter virtual terminal password: {secret..}", "Enter virtual terminal password: swordfish"),
        ("username and|or|is", "username and password required"),
        ("username * ... secret|password {type} {secret..}", "username admin privilege 15 algorithm-type scrypt secret 9 $9$swordfish"),
        ("^password to the ca", "password to the CA Administrator in order to revoke your certificate."),
        ("^password encryption|required|required,|policy|expired|change|recovery|reset|authentication|logging", "password encryption aes"),
        ("^pas(sword) {type} {secret..}", "password 7 0822455D0A16"),
        ("^password: {secret..}", "Password: swordfish"),
        ("^user * password {type} {secret}", "user bob password swordfish"),
        ("user * nthash {type} {secret}", "user bob nthash 7 0822455D0A16 group lab"),
        ("password 0|4|5|6|7|8|9 {secret..}", "system name admin password 7 0822455D0A16"),
        ("^sec(ret) {type} {secret..}", "secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0"),
        ("secret 0|4|5|6|7|8|9 {secret..}", "digest secret 0 swordfish hash md5"),
        ("passphrase {type} {secret}", "crypto key unlock rsa name lab all passphrase swordfish"),
        ("system|xml name|user * password {type} {secret}", "system name admin password swordfish"),
        ("setting device vtp password to {secret..}", "Setting device VTP password to swordfish"),
        ("setting device vlan database password to {secret..}", "Setting device VLAN database password to swordfish"),
        ("vtp password {type} {secret}", "vtp password swordfish"),
        ("vtp password: {secret..}", "VTP Password: swordfish"),
        ("test aaa group * * {secret}", "test aaa group radius operator swordfish legacy"),

        // SNMP
        ("snmp-server community {type} {secret}", "snmp-server community swordfish view v1default RO 10"),
        ("snmp-server host * [vrf *] [traps|informs] version 3", "snmp-server host 10.1.1.9 version 3 priv operator"),
        ("snmp-server host * [vrf *] [traps|informs] [version 1|2c] {secret}", "snmp-server host 10.1.1.9 vrf MGMT informs version 2c swordfish udp-port 162"),
        ("snmp-server user * * ... auth * [256|384|512] {secret} priv des|3des|aes [128|192|256] {secret}", "snmp-server user operator group v3 auth sha swordfish priv aes 128 swordfish"),
        ("snmp-server user * * ... auth * [256|384|512] {secret}", "snmp-server user operator group v3 encrypted auth md5 swordfish"),
        ("snmp mib community-map {secret}", "snmp mib community-map swordfish engineid 800000090300"),
        ("rmon event # ... trap {secret}", "rmon event 1 log trap swordfish description high"),
        ("community name:|index:|securityname: {secret}", "Community SecurityName: swordfish"),
        ("community string: {secret}", "community string: swordfish, v2 packet"),
        ("community string {quoted}", "wrong community string \"swordfish\" from 10.1.1.9"),
        ("user: {secret} security model: v1|v2c", "user: swordfish  security model: v2c"),
        ("groupname: {secret} ... model:v1|model:v2c", "groupname: swordfish                     security model:v2c"),

        // First-hop redundancy
        ("standby|vrrp|glbp [#] authentication md5 key-chain", "standby 1 authentication md5 key-chain HSRP"),
        ("standby|vrrp|glbp [#] authentication md5 key-string {type} {secret..timeout}", "glbp 1 authentication md5 key-string 7 0822455D0A16 timeout 30"),
        ("standby|vrrp|glbp [#] authentication text {type} {secret}", "vrrp 1 authentication text swordfish"),
        ("standby|vrrp|glbp [#] authentication {type} {secret}", "standby 1 authentication swordfish"),
        ("^authentication md5 key-string {type} {secret..timeout}", "authentication md5 key-string swordfish"),
        ("^authentication text {type} {secret}", "authentication text swordfish"),
        ("authentication text, string {secret}", "Authentication text, string \"swordfish\""),
        ("authentication md5, key-string {quoted}", "Authentication MD5, key-string \"swordfish\""),
        ("authentication [text] {quoted}", "Authentication text \"swordfish\""),
        ("auth {quoted}", "Hello in 10.1.1.2 Active pri 100 auth \"swordfish\""),
        // NX-OS: debug hsrp engine packet hello.
        ("hel # hol # auth {secret}", "hsrp: Vlan783[1/V4]: hel 0 hol 0 auth swordfish"),

        // Key chains
        ("^key chain", "key chain HSRP"),
        ("^key # -- text {quoted}", "key 1 -- text \"swordfish\""),
        ("^key-s(tring) {type} {secret..}", "key-string 7 0822455D0A16"),

        // Routing
        ("ntp authentication-key # * {secret}", "ntp authentication-key 1 md5 swordfish 7"),
        ("authentication-k(ey) {type} {secret}", "area 1 virtual-link 10.1.1.1 authentication-key swordfish"),
        ("message-digest-key # md5 {type} {secret..}", "ip ospf message-digest-key 1 md5 7 0822455D0A16"),
        ("authentication ipsec spi # md5|sha1 {type} {secret}", "ospfv3 authentication ipsec spi 500 md5 0 swordfish"),
        ("encryption ipsec spi # esp null md5|sha1 {type} {secret}", "ipv6 ospf encryption ipsec spi 501 esp null sha1 swordfish"),
        ("encryption ipsec spi # esp * [128|192|256] {type} {secret} md5|sha1 {type} {secret}", "ipv6 ospf encryption ipsec spi 501 esp 3des 0 swordfish md5 0 swordfish"),
        ("authentication mode hmac-sha-256 {type} {secret..}", "authentication mode hmac-sha-256 0 swordfish"),
        ("ip rsvp authentication key {type} {secret}", "ip rsvp authentication key swordfish"),
        ("neighbor * password {type} {secret..}", "neighbor 10.1.1.1 password 7 0822455D0A16"),
        ("mpls ldp neighbor [vrf *] * password {type} {secret}", "mpls ldp neighbor vrf RED 10.1.1.1 password swordfish"),
        ("mpls ldp [vrf *] password option # for * key-chain", "mpls ldp password option 1 for 10 key-chain LDP"),
        ("mpls ldp [vrf *] password fallback key-chain", "mpls ldp password fallback key-chain LDP"),
        ("mpls ldp [vrf *] password option # for * {type} {secret}", "mpls ldp password option 1 for 10 swordfish"),
        ("mpls ldp [vrf *] password fallback {type} {secret}", "mpls ldp vrf RED password fallback swordfish"),
        ("ip msdp password peer * {type} {secret}", "ip msdp password peer 10.1.1.1 0 swordfish"),
        ("etr map-server * key {type} {secret}", "ipv4 etr map-server 10.1.1.1 key swordfish proxy-reply"),
        ("ip mobile secure ... spi * key hex|ascii {secret}", "ip mobile secure host 10.1.1.1 spi 100 key hex 0A1B2C0A1B2C algorithm md5"),
        ("isis password {type} {secret}", "isis password swordfish level-2"),
        ("area-(password)|domain-(password) {type} {secret}", "area-password swordfish"),

        // Tunnels, links and radio
        ("ip|ipv6 nhrp authentication {type} {secret}", "ip nhrp authentication swordfish"),
        ("cleartext(1), data:{secret}", "type:Cleartext(1), data:swordfish"),
        ("ppp chap|pap|eap|ms-chap|ms-chap-v2 password {type} {secret..}", "ppp chap password swordfish"),
        ("sent-username * password {type} {secret..}", "ppp pap sent-username branch password swordfish"),
        ("l2tp tunnel password {type} {secret}", "l2tp tunnel password swordfish"),
        ("encryption [mode|vlan *] key # size * {type} {secret}", "encryption vlan 1 key 1 size 128bit 7 0822455D0A16 transmit-key"),
        ("wpa-psk ascii|hex {type} {secret}", "wpa-psk ascii 0 swordfish"),
        ("psk set-key ascii|hex {type} {secret}", "security wpa psk set-key ascii 0 swordfish"),
        ("sap pmk {secret}", "sap pmk 0A1B2C0A1B2C"),
        ("cts sxp default password {type} {secret..}", "cts sxp default password swordfish"),
        ("cts credentials id * password {type} {secret..}", "cts credentials id R1 password swordfish"),
        ("dot1x credentials * password {type} {secret..}", "dot1x credentials lab password swordfish"),

        // AAA
        ("tacacs-server|radius-server key {type} {secret..}", "tacacs-server key 7 0822455D0A16"),
        ("tacacs-server|radius-server host * ... key {type} {secret..}", "radius-server host 10.1.1.9 auth-port 1812 acct-port 1813 key swordfish"),
        ("server-private * ... key {type} {secret..}", "server-private 10.1.1.9 timeout 5 key swordfish"),
        ("cli(ent) * ... server-k(ey) {type} {secret..}", "client 10.1.1.9 vrf MGMT server-key swordfish"),
        ("^server-key {type} {secret..}", "server-key swordfish"),
        ("bind authenticate root-dn ... password {type} {secret..}", "bind authenticate root-dn cn=reader,dc=example password swordfish"),
        ("^nas * key {type} {secret..}", "nas 10.1.1.9 key swordfish"),
        ("pac key {type} {secret}", "address ipv4 10.1.1.9 pac key swordfish"),
        ("key 0|6|7 {secret..}", "server-private 10.1.1.9 key 7 0822455D0A16"),
        ("^key {name}", "key swordfish"),
        ("user-password|tunnel-password|chap-password ... {quoted}", "RADIUS:  User-Password       [2]   18  \"swordfish\""),

        // Certificates and keys
        ("crypto key import|export rsa|ec * ... des|3des {secret..}", "crypto key export rsa LAB pem terminal 3des swordfish"),
        ("crypto key import|export rsa|ec * ... terminal {secret..}", "crypto key import rsa LAB exportable pem terminal swordfish"),
        ("crypto key import|export rsa|ec * ... url * {secret..}", "crypto key import rsa LAB pem url nvram:lab swordfish"),
        ("crypto pki|ca import|export * ... password {secret..}", "crypto pki import LAB pkcs12 tftp: password swordfish"),
        ("crypto pki|ca import|export * ... des|3des {secret..}", "crypto pki export LAB pem terminal 3des swordfish"),
        ("crypto pki|ca import|export * pkcs12|pem [exportable|usage-keys] * {secret..}", "crypto ca export LAB pkcs12 terminal swordfish"),

        ("database archive pkcs12|pem password {type} {secret..}", "database archive pem password 7 0822455D0A16"),
        // Files and management
        ("ip wccp ... password {type} {secret}", "ip wccp 61 redirect-list 10 password swordfish"),
        ("cns password {secret}", "cns password swordfish"),
        ("license smart register|trust idtoken {secret}", "license smart trust idtoken swordfish all"),
        ("ip ftp password {type} {secret..}", "ip ftp password swordfish"),
        ("ip http client password {type} {secret..}", "ip http client password swordfish"),

        // Other systems beside IOS: ASA; strongSwan's ipsec.secrets and swanctl.conf; VyOS; FortiOS.
        ("^passwd {secret}", "passwd swordfish encrypted"),
        ("psk|eap|xauth {quoted}", "172.16.2.2 172.16.1.1 : PSK \"swordfish\""),
        ("secret = {secret..}", "secret = swordfish"),
        ("secret|plaintext-password {quoted}", "set vpn ipsec authentication psk R2 secret 'swordfish'"),
        ("psksecret [enc] {secret..}", "set psksecret ENC swordfish"),
    ];
}
