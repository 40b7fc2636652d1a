using static Conformance.Dialects.Forms.OptionalPart;
using static Conformance.Dialects.Secrets.SecretFields;

namespace Conformance.Dialects.Secrets;

/// <summary>
/// Where IOS prints secrets: in configurations, in show output, and wherever those are quoted, as the configuration logger does. A form without a
/// secret keeps the words of a harmless command from being taken for one.
/// </summary>
internal static class SecretForms
{
    /// <summary>All of them.</summary>
    public static readonly SecretForm[] All =
    [
        new($"crypto isakmp key {Optional($"{Encryption} ")}{Secret}", "crypto isakmp key swordfish address 172.16.172.53"),
        new($"pre-shared-key {Optional($"local ")}{Optional($"{Encryption} ")}{Secret}", "pre-shared-key local swordfish"),
        new($"pre-shared-key remote {Optional($"{Encryption} ")}{Secret}", "pre-shared-key remote 6 swordfish"),
        new($"pre-shared-key hex {Secret}", "pre-shared-key hex 0A1B2C"),
        new($"pre-shared-key address {Word}{Optional($" {Word2}")} key {Optional($"{Encryption} ")}{Secret}", "pre-shared-key address 10.1.1.1 255.255.255.0 key swordfish"),
        new($"pre-shared-key hostname {Word} key {Optional($"{Encryption} ")}{Secret}", "pre-shared-key hostname hub.example.com key swordfish"),
        new($"pre-share key {Optional($"{Encryption} ")}{Secret}", "authentication local pre-share key swordfish"),
        new($"server-key {Optional($"{Encryption} ")}{Secret}", "client 10.1.1.9 server-key 7 0822455D0A16"),
        new($"session-key {Word} ah {Number} {Secret}", "set session-key inbound ah 256 0A1B2C"),
        new($"session-key {Word} esp {Number} {Secret}", "set session-key inbound esp 256 0A1B2C"),
        new($"session-key {Word} esp {Number} cipher {Secret}", "set session-key outbound esp 256 cipher 0A1B2C"),
        new($"authenticator {Secret}", "set session-key outbound esp 256 cipher <secret:1> authenticator 0A1B2C"),
        new($"key-string {Optional($"{Encryption} ")}{SecretLine}", "key-string 7 0822455D0A16"),
        new($"enable secret {Optional($"level {Number} ")}{Optional($"{Encryption} ")}{Secret}", "enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0"),
        new($"enable password {Optional($"level {Number} ")}{Optional($"{Encryption} ")}{Secret}", "enable password 7 0822455D0A16"),
        new($"username {Word} {Optional($"privilege {Number} ")}password {Optional($"{Encryption} ")}{Secret}", "username admin privilege 15 password 0 swordfish"),
        new($"username {Word} {Optional($"privilege {Number} ")}secret {Optional($"{Encryption} ")}{Secret}", "username admin privilege 15 secret 9 $9$swordfish"),
        new($"password {Optional($"{Encryption} ")}{Secret}", "password 7 0822455D0A16"),
        new($"password encryption {Tail}", "password encryption aes"),
        new($"service password-encryption", "service password-encryption"),
        new($"secret {Optional($"{Encryption} ")}{Secret}", "secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0"),
        new($"snmp-server community {Secret}", "snmp-server community swordfish RO"),
        new($"snmp-server host {Word} {Optional($"vrf {Word2} ")}{Optional($"{Notification} ")}{Optional($"version {SnmpVersion} ")}{Secret}", "snmp-server host 10.1.1.9 informs version 2c swordfish"),
        new($"snmp-server host {Word} {Optional($"vrf {Word2} ")}{Optional($"{Notification} ")}version 3 {Tail}", "snmp-server host 10.1.1.9 version 3 priv operator"),
        new($"snmp-server user {Word} {Word2} v3 auth {Number} {Secret}", "snmp-server user operator group v3 auth 5 swordfish"),
        new($"snmp-server user {Word} {Word2} v3 {Optional($"encrypted ")}auth md5 {Secret}", "snmp-server user operator group v3 auth md5 swordfish"),
        new($"snmp-server user {Word} {Word2} v3 {Optional($"encrypted ")}auth sha {Secret}", "snmp-server user operator group v3 encrypted auth sha swordfish"),
        new($"standby {Optional($"{Number} ")}authentication {Secret}", "standby 1 authentication swordfish"),
        new($"standby {Optional($"{Number} ")}authentication text {Secret}", "standby 1 authentication text swordfish"),
        new($"standby {Optional($"{Number} ")}authentication md5 key-string {Optional($"{Encryption} ")}{Secret}", "standby 1 authentication md5 key-string 7 0822455D0A16"),
        new($"standby {Optional($"{Number} ")}authentication md5 key-chain {Word}", "standby 1 authentication md5 key-chain HSRP"),
        new($"vrrp {Number} authentication {Secret}", "vrrp 1 authentication swordfish"),
        new($"vrrp {Number} authentication text {Secret}", "vrrp 1 authentication text swordfish"),
        new($"vrrp {Number} authentication md5 key-string {Optional($"{Encryption} ")}{Secret}", "vrrp 1 authentication md5 key-string swordfish"),
        new($"vrrp {Number} authentication md5 key-chain {Word}", "vrrp 1 authentication md5 key-chain VRRP"),
        new($"glbp {Number} authentication text {Secret}", "glbp 1 authentication text swordfish"),
        new($"glbp {Number} authentication md5 key-string {Optional($"{Encryption} ")}{Secret}", "glbp 1 authentication md5 key-string swordfish"),
        new($"Authentication text, string \"{QuotedSecret}\"", "Authentication text, string \"swordfish\""),
        new($"Authentication MD5, key-string \"{QuotedSecret}\"", "Authentication MD5, key-string \"swordfish\""),
        new($"Authentication \"{QuotedSecret}\"", "Authentication \"swordfish\""),
        new($"ntp authentication-key {Number} md5 {Secret}", "ntp authentication-key 1 md5 swordfish 7"),
        new($"ip ospf authentication-key {Optional($"{Encryption} ")}{Secret}", "ip ospf authentication-key swordfish"),
        new($"ip ospf message-digest-key {Number} md5 {Optional($"{Encryption} ")}{Secret}", "ip ospf message-digest-key 1 md5 7 0822455D0A16"),
        new($"message-digest-key {Number} md5 {Optional($"{Encryption} ")}{Secret}", "message-digest-key 1 md5 swordfish"),
        new($"authentication-key {Optional($"{Encryption} ")}{Secret}", "area 1 virtual-link 10.1.1.1 authentication-key swordfish"),
        new($"neighbor {Word} password {Optional($"{Encryption} ")}{Secret}", "neighbor 10.1.1.1 password 7 0822455D0A16"),
        new($"ip nhrp authentication {Secret}", "ip nhrp authentication swordfish"),
        new($"tacacs-server key {Optional($"{Encryption} ")}{SecretLine}", "tacacs-server key 7 0822455D0A16"),
        new($"radius-server key {Optional($"{Encryption} ")}{SecretLine}", "radius-server key swordfish"),
        new($"key 0 {SecretLine}", "server-private 10.1.1.9 key 0 swordfish"),
        new($"key 6 {SecretLine}", "radius-server host 10.1.1.9 key 6 swordfish"),
        new($"key 7 {SecretLine}", "radius-server host 10.1.1.9 auth-port 1812 key 7 0822455D0A16"),
        new($"tacacs-server host {Word} {Optional($"single-connection ")}key {Optional($"{Encryption} ")}{Secret}", "tacacs-server host 10.1.1.9 key swordfish"),
        new($"radius-server host {Word} {Optional($"auth-port {Number} ")}{Optional($"acct-port {Word2} ")}key {Optional($"{Encryption} ")}{Secret}", "radius-server host 10.1.1.9 key swordfish"),
        new($"wpa-psk ascii {Optional($"{Encryption} ")}{Secret}", "wpa-psk ascii 0 swordfish"),
        new($"wpa-psk hex {Optional($"{Encryption} ")}{Secret}", "wpa-psk hex 0 0A1B2C"),
        new($"ppp chap password {Optional($"{Encryption} ")}{Secret}", "ppp chap password 0 swordfish"),
        new($"ppp pap sent-username {Word} password {Optional($"{Encryption} ")}{Secret}", "ppp pap sent-username branch password 0 swordfish"),
        new($"isis password {Secret}", "isis password swordfish level-2"),
        new($"area-password {Secret}", "area-password swordfish"),
        new($"domain-password {Secret}", "domain-password swordfish"),
        new($"passphrase {Optional($"{Encryption} ")}{Secret}", "passphrase swordfish"),
    ];
}
