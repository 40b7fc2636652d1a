using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>
/// Extended authentication (draft-beaulieu-ike-xauth) and mode configuration (draft-dukes-ike-mode-cfg), which follow phase 1 of remote access. What moves the SA, its
/// machine's lines state; the lines are as commonly quoted, no capture of them was at hand.
/// </summary>
internal static class IsakmpConfigurationLines
{
    private static readonly Field<string> Message = Text("message", Scan.OneOf("REQUEST", "REPLY", "SET", "ACK"));
    private static readonly Field<string> Verb = Text("verb", Scan.OneOf("request", "reply"));
    private static readonly Field<string> Attribute = Name("attribute");
    private static readonly Field<string> Status = Word("status");
    private static readonly Field<string> LoginList = Name("list of login methods");
    private static readonly Field<string> AskedFor = Text("what is asked for", Scan.OneOf(
        "IP4_ADDRESS", "IP4_NETMASK", "IP4_DNS", "IP4_NBNS", "IP4_SUBNET", "ADDRESS_EXPIRY", "APPLICATION_VERSION", "BACKUP_SERVER", "DEFAULT_DOMAIN", "FW_RECORD", "INCLUDE_LOCAL_LAN",
        "MODECFG_BANNER", "MODECFG_BROWSER_PROXY", "MODECFG_CONFIG_URL", "MODECFG_CONFIG_VERSION", "MODECFG_HOSTNAME", "MODECFG_SAVEPWD", "PFS", "SPLIT_DNS", "SPLIT_INCLUDE",
        "XAUTH_USER_NAME_V2", "XAUTH_USER_PASSWORD_V2"));

    private static readonly Field<string> Sent = Text("what is sent", Scan.OneOf("private address:", "subnet mask:", "IP4_DNS server address:", "IP4_NBNS server address:"));
    private static readonly Field<string> Offered = Text("what is sent", Scan.OneOf(
        "APPLICATION_VERSION string:", "DEFAULT_DOMAIN default domain name:", "ADDRESS_EXPIRY seconds left to use the address:", "save password reply value", "split include name",
        "phase 1 responder lifetime"));

    private static readonly Field<string> Step = Text("step", Scan.OneOf(
        "Need XAUTH", "Need config/address", "Xauth process request", "Xauth process set, status = 1", "XAUTH ACK Processed", "checking request:", "checking SET:", "checking REPLY:", "attributes sent in message:",
        "Talking to a Unity Client", "returning IP addr to the address pool", "client mode configured.", "process config reply", "Authentication by xauth preshared"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.isakmp.configuration-step", $"{Connection} {Step}", "ISAKMP:(1001):Need XAUTH", "ISAKMP:(1001):       XAUTH ACK Processed", "ISAKMP(0:1004) process config reply"),
        States(
            "ios.isakmp.login-refused",
            $"{Connection} Xauth process set, status = 0",
            line => new NegotiationRefusedSeen(line.Get(Connection), "", IsQuickMode: false, "the peer refused name or password (extended authentication)"),
            "ISAKMP:(1001):Xauth process set, status = 0"),
        Context("ios.isakmp.configuration-payload", $"{Connection} Config payload {Message}", "ISAKMP: Config payload REQUEST"),
        Context(
            "ios.isakmp.transaction",
            $"{Connection} processing transaction payload from {Peer}. message ID = {IsakmpFields.Message}",
            "ISAKMP:(1001):processing transaction payload from 198.51.100.2. message ID = -618279811"),
        Context(
            "ios.isakmp.configuration-begun",
            $"{Connection} initiating peer config to {Peer}. ID = {IsakmpFields.Message}",
            "ISAKMP:(1001): initiating peer config to 198.51.100.2. ID = 1850274119"),
        Context(
            "ios.isakmp.configuration-answered",
            $"{Connection} responding to peer config from {Peer}. ID = {IsakmpFields.Message}",
            "ISAKMP:(1001): responding to peer config from 198.51.100.2. ID = 2015402718"),
        Context("ios.isakmp.login-attribute", $"ISAKMP/xauth: {Verb} attribute {Attribute}", "ISAKMP/xauth: request attribute XAUTH_USER_NAME_V2"),
        Context("ios.isakmp.group-authorized", $"ISAKMP/author: Author request for group {Rest}", "ISAKMP/author: Author request for group EZGROUPsuccessfully sent to AAA"),
        Context("ios.isakmp.attribute-asked-for", $"{Connection} {AskedFor}", "ISAKMP:    IP4_ADDRESS", "ISAKMP:    XAUTH_USER_NAME_V2"),
        Context("ios.isakmp.login-status", $"{Connection} XAUTH_STATUS_V2 {Status}", "ISAKMP:    XAUTH_STATUS_V2 XAUTH-OK"),
        Context("ios.isakmp.address-allocated", $"{Connection} allocating address {Peer}", "ISAKMP:(1001):allocating address 10.10.10.7"),
        Context("ios.isakmp.address-sent", $"{Connection} Sending {Sent} {Peer}", "ISAKMP: Sending private address: 10.10.10.7", "ISAKMP: Sending IP4_DNS server address: 10.1.1.10"),
        Context(
            "ios.isakmp.attribute-sent",
            $"{Connection} Sending {Offered} {Rest}",
            "ISAKMP: Sending save password reply value 0",
            "ISAKMP: Sending APPLICATION_VERSION string: Cisco IOS Software, 3700 Software (C3725-ADVENTERPRISEK9-M), Version 12.4(15)T14, RELEASE SOFTWARE (fc2)"),
        Context(
            "ios.isakmp.login-list",
            $"{Connection} (Re)Setting client xauth list {Optional($"{LoginList} ")}and state",
            "ISAKMP:(0):(Re)Setting client xauth list  and state",
            "ISAKMP:(1001):(Re)Setting client xauth list REMOTE and state"),
        Context("ios.isakmp.client-settings", $"{Connection} Setting client config settings {Handle}", "ISAKMP:(0):Setting client config settings 65C7F4E8"),
    ];
}
