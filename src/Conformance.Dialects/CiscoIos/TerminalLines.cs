using System.Buffers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos;

/// <summary>
/// What stands around a session that no router wrote: the terminal program that opened its log (PuTTY, <c>script</c>, minicom, picocom), the telnet or SSH client, the shell that it was
/// called from, the server of consoles (conserver), what <c>tcpdump</c> says of packets, the emulator behind whose console the router runs, what Ansible says of the tasks of a
/// play, and the header of the mail that carries it (RFC 5322 §3.6).
/// </summary>
internal static class TerminalLines
{
    private static readonly SearchValues<byte> AccountLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@"u8);
    private static readonly Field<string> Rule = Text("rule", RuleLength);
    private static readonly Field<string> Account = Text("account", AccountLength);
    private static readonly Field<string> Shell = Text("prompt of a shell", ShellLength);
    private static readonly Field<string> Date = Word("date");
    private static readonly Field<string> Clock = Word("time");
    private static readonly Field<string> Version = Word("version");
    private static readonly Field<string> Login = Word("login");
    private static readonly Field<string> Key = Word("kind of key");
    private static readonly Field<string> Host = Text("host", Scan.Host);
    private static readonly Field<string> Packet = Text("packet", PacketLength);
    private static readonly Field<string> Interface = Text("interface", Scan.Host);
    private static readonly Field<string> Result = Text("result", Scan.OneOf("ok", "changed", "skipping"));
    private static readonly Field<int> Port = Int("port");
    private static readonly Field<string> Facility = Word("facility");
    private static readonly Field<int> FacilityNumber = Int("number of a facility");
    private static readonly Field<string> Severity = Word("severity");
    private static readonly Field<int> SeverityNumber = Int("number of a severity");

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms = [.. Log, .. Serial, .. Client, .. Ssh, .. Ansible, .. Mail];

    private static SessionForm[] Log =>
    [
        new($"{Rule} PuTTY log {Date} {Clock} {Rule}", "=~=~=~=~=~=~=~=~=~=~=~= PuTTY log 2024.03.01 10:00:00 =~=~=~=~=~=~=~=~=~=~=~="),
        new($"Script started on {Rest}", "Script started on 2024-03-01 10:00:00+00:00 [TERM=\"xterm\" TTY=\"/dev/pts/0\" COLUMNS=\"120\" LINES=\"30\"]"),
        new($"Script done on {Rest}", "Script done on 2024-03-01 10:01:00+00:00 [COMMAND_EXIT_CODE=\"0\"]"),
        new($"Script started, {Rest}", "Script started, file is typescript"),
        new($"Script done{Optional($", {Rest}")}", "Script done, file is typescript"),
        new($"{Shell}{Optional($" {Rest}")}", "admin@jump:~$ ssh admin@10.1.1.1", "[admin@jump ~]$ telnet 10.1.1.1"),
        new($"$ {Rest}", "$ telnet localhost 5001"),
        new($"[-- {Rest}", "[-- MARK -- Fri Mar  1 10:20:00 2024]", "[-- Console up -- Fri Mar  1 10:00:00 2024]"),
        new($"{Clock} IP (tos {Rest}", "10:14:58.107000 IP (tos 0x0, ttl 255, id 1, offset 0, flags [none], proto UDP (17), length 150)"),
        new($"{Clock} IP {Host} > {Packet}", "10:52:17.912981 IP 192.0.2.204.49152 > 192.0.2.205.3784: BFDv1, Control, State Down, Flags: [none], length: 24"),
        new($"tcpdump: {Rest}", "tcpdump: verbose output suppressed, use -v or -vv for full protocol decode"),
        new($"listening on {Interface}, link-type {Rest}", "listening on eth0, link-type EN10MB (Ethernet), capture size 262144 bytes"),
        new($"Facility {Facility} ({FacilityNumber}), Severity {Severity} ({SeverityNumber})", "Facility local7 (23), Severity notice (5)"),
        new($"Connected to Dynamips VM {Rest}", "Connected to Dynamips VM \"R1\" (ID 1, type c3745) - Console port"),
        new($"Press ENTER to get the prompt.", "Press ENTER to get the prompt."),
    ];

    private static SessionForm[] Serial =>
    [
        new($"Welcome to minicom {Version}", "Welcome to minicom 2.8"),
        new($"OPTIONS: {Rest}", "OPTIONS: I18n"),
        new($"Compiled on {Rest}", "Compiled on Jan  1 2021, 00:00:00."),
        new($"Port /dev/{Rest}", "Port /dev/ttyUSB0, 10:00:00"),
        new($"Press CTRL-A Z for help on special keys", "Press CTRL-A Z for help on special keys"),
        new($"picocom {Version}", "picocom v3.1"),
        new($"port is : /dev/{Rest}", "port is        : /dev/ttyUSB0"),
        new($"Type [C-a] [C-h] to see available commands", "Type [C-a] [C-h] to see available commands"),
        new($"Terminal ready", "Terminal ready"),
        new($"Thanks for using picocom", "Thanks for using picocom"),
    ];

    private static SessionForm[] Client =>
    [
        new($"Trying {Host}...", "Trying 10.1.1.1..."),
        new($"Connected to {Host}.", "Connected to 10.1.1.1."),
        new($"Escape character is {Rest}", "Escape character is '^]'."),
        new($"Connection closed by foreign host.", "Connection closed by foreign host."),
        new($"Connection to {Host} closed{Optional($" by remote host")}.", "Connection to 10.1.1.1 closed.", "Connection to 10.1.1.1 closed by remote host."),
        new($"Connection closed by {Host}{Optional($" port {Port}")}", "Connection closed by 10.1.1.1 port 22"),
    ];

    private static SessionForm[] Ssh =>
    [
        new($"login as:{Optional($" {Login}")}", "login as: admin", "login as:"),
        new($"Using username {Rest}", "Using username \"admin\"."),
        new($"Using keyboard-interactive authentication.", "Using keyboard-interactive authentication."),
        new($"{Optional($"-- ")}Keyboard-interactive authentication prompts from server:{Optional($" {Rest}")}", "Keyboard-interactive authentication prompts from server:"),
        new($"{Optional($"-- ")}End of keyboard-interactive prompts from server{Optional($" {Rest}")}", "End of keyboard-interactive prompts from server"),
        new($"| Password:", "| Password:"),
        new($"{Account} password:", "admin@10.1.1.1's password:"),
        new($"({Account}) Password:", "(admin@10.1.1.1) Password:"),
        new($"The authenticity of host {Rest}", "The authenticity of host '10.1.1.1 (10.1.1.1)' can't be established."),
        new($"{Key} key fingerprint is {Rest}", "RSA key fingerprint is SHA256:0Tz7hLNxJX1r0VmRyzC7M9Xh6c0nKjv8l1D2mHnYb3E."),
        new($"This key is not known by any other names{Optional($".")}", "This key is not known by any other names"),
        new($"Are you sure you want to continue connecting {Rest}", "Are you sure you want to continue connecting (yes/no)? yes"),
        new($"Warning: Permanently added {Rest}", "Warning: Permanently added '10.1.1.1' (RSA) to the list of known hosts."),
    ];

    private static SessionForm[] Mail =>
    [
        new($"From: {Rest}", "From: NOC <noc@example.com>"),
        new($"To: {Rest}", "To: tac@example.com"),
        new($"Cc: {Rest}", "Cc: ops@example.com"),
        new($"Sent: {Rest}", "Sent: Friday, March 1, 2024 10:20 AM"),
        new($"Date: {Rest}", "Date: Fri, 1 Mar 2024 10:20:00 +0000"),
        new($"Subject: {Rest}", "Subject: HSRP flaps"),
        new($"-----Original Message-----", "-----Original Message-----"),
    ];

    private static SessionForm[] Ansible =>
    [
        new($"PLAY [{Rest}", "PLAY [Deploying FHRP] *****************************************"),
        new($"PLAY RECAP {Rest}", "PLAY RECAP ****************************************************"),
        new($"TASK [{Rest}", "TASK [Configure HSRP/VRRP] ************************************"),
        new($"RUNNING HANDLER [{Rest}", "RUNNING HANDLER [save configuration] **************************"),
        new($"{Result}: [{Host}]", "changed: [DS2]", "ok: [DS1]", "skipping: [10.1.1.1]"),
        new($"{Host} : ok={Rest}", "DS1                        : ok=2    changed=2    unreachable=0    failed=0"),
    ];

    /// <summary>What <c>tcpdump</c> says of a packet in one line; one that brought a message heads that message.</summary>
    private static int PacketLength(ReadOnlySpan<byte> text) => text.IndexOf(": "u8) > 0 && text.IndexOf(" SYSLOG"u8) < 0 ? text.Length : Scan.No;

    private static int RuleLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept((byte)'=', (byte)'~');
        return length > 2 ? length : length < 0 ? text.Length : Scan.No;
    }

    /// <summary><c>admin@10.1.1.1</c>, and with the ending of <c>admin@10.1.1.1's password</c>.</summary>
    private static int AccountLength(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOfAnyExcept(AccountLetters);
        if (length <= 0 || text[..length].Count((byte)'@') != 1) return Scan.No;
        return text[length..].StartsWith("'s"u8) ? length + 2 : length;
    }

    /// <summary><c>admin@jump:~$</c>, <c>[admin@jump ~]$</c>: an account and a folder, which no router's prompt has.</summary>
    private static int ShellLength(ReadOnlySpan<byte> text)
    {
        var start = text is [(byte)'[', ..] ? 1 : 0;
        var account = text[start..].IndexOfAnyExcept(AccountLetters);
        if (account <= 0 || text[start..][..account].Count((byte)'@') != 1) return Scan.No;
        var mark = text.IndexOfAny((byte)'$', (byte)'#');
        var folder = mark < 0 ? default : text[(start + account)..mark];
        return folder.Length > 1 && folder[0] == (start > 0 ? ' ' : ':') && (start == 0 || folder[^1] == ']') ? mark + 1 : Scan.No;
    }
}
