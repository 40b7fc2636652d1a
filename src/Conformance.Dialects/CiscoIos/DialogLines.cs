using System.Buffers;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos;

/// <summary>What IOS asks and answers when a command is entered that is no show command: to confirm, to fill in a default, why it refuses, what it did.</summary>
internal static class DialogLines
{
    /// <summary>More letters than anybody types to answer a question with yes or no.</summary>
    private const int LongestAnswer = 4;

    private static readonly SearchValues<byte> QuestionLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,"u8);
    private static readonly Field<string> Question = Text("question", QuestionLength);
    private static readonly Field<string> Asked = Text("what is asked for", AskedLength);
    private static readonly Field<string> Answer = new("answer", AnswerLength, (value, words) => words.Text(value)) { TakesRest = true };
    private static readonly Field<string> Word = Ios.Word("word");
    private static readonly Field<string> Key = Word("key");
    private static readonly Field<string> Secret = Text("secret", SessionLines.SecretLength);
    private static readonly Field<string> Digest = Text("digest", Scan.OneOf("MD5", "SHA1"));
    private static readonly Field<string> Setup = Text(
        "what setup asks for", Scan.OneOf("Enter enable secret:", "Re-enter enable secret:", "Confirm enable secret:", "Enter enable password:", "Enter virtual terminal password:"));

    private static readonly Field<string> Rights = Text("rights", Scan.OneOf("-rw-", "drw-", "drwx", "-rwx", "-r--", "----"));
    private static readonly Field<int> Index = Int("index");
    private static readonly Field<long> Total = Long("bytes in all");
    private static readonly Field<long> Bytes = Long("bytes");

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms = [.. Questions, .. Answers];

    private static SessionForm[] Questions =>
    [
        new(
            $"{Question}",
            "Proceed with reload? [confirm]y",
            "Continue? [confirm]",
            "Clear logging buffer [confirm]",
            "Overwrite the previous NVRAM configuration?[confirm]",
            "Clear \"show interface\" counters on all interfaces [confirm]",
            "System configuration has been modified. Save? [yes/no]: no",
            "Reset ALL OSPF processes? [no]: yes",
            "Would you like to enter the initial configuration dialog? [yes/no]:n",
            "This may severely impact network performance. Continue? (yes/[no]): yes"),
        new(
            $"{Asked}{Optional($" {Word}")}",
            "Protocol [ip]:",
            "Repeat count [5]: 100",
            "Sweep range of sizes [n]:",
            "Destination filename [startup-config]?",
            "Address or name of remote host []? 10.1.1.1"),
        new($"Target IP address: {Word}", "Target IP address: 10.1.1.2"),
        new($"Source address or interface:{Optional($" {Word}")}", "Source address or interface: 10.1.1.1"),
        new($"Loose, Strict, Record, Timestamp, Verbose[none]:{Optional($" {Word}")}", "Loose, Strict, Record, Timestamp, Verbose[none]:"),
        new($"Enter Interface name or IP Address[]:{Optional($" {Word}")}", "Enter Interface name or IP Address[]: ethernet0/0"),
        new($"Re-enter password:{Optional($"{Secret}")}", "Re-enter password:", "Re-enter password:<secret:1>"),
        new($"{Setup}{Optional($" {Word}")}", "Enter enable secret: <secret:1>", "Enter virtual terminal password:"),
    ];

    private static SessionForm[] Answers =>
    [
        new(
            $"% {Answer}",
            "% Invalid input detected at '^' marker.",
            "% Console already monitors",
            "% Connection refused by remote host",
            "% Interface GigabitEthernet0/1 IPv4 disabled and address(es) removed due to enabling VRF A",
            "% 10.1.1.0 overlaps with GigabitEthernet0/0",
            "% NOTE: This new crypto map will remain disabled until a peer",
            "% Bad secrets"),
        new($"%OSPF: {Rest}", "%OSPF: Router process 1 is not running, please configure a router-id"),
        new($"%Error {Rest}", "%Error opening tftp://10.1.1.100/r1-confg (Timed out)"),
        new($"%Warning: {Rest}", "%Warning: portfast should only be enabled on ports connected to a single"),
        new($"%Warning:There is a file already existing with this name", "%Warning:There is a file already existing with this name"),
        new($"%Some server settings cannot be changed after CA certificate generation.", "%Some server settings cannot be changed after CA certificate generation."),
        new($"%", "%"),
        new($"Invalid address", "Invalid address"),
        new($"Please make a note of it.", "Please make a note of it."),
        new($"IKEv2 profile MUST have:", "IKEv2 profile MUST have:"),
        new($"1. A local and a remote authentication method.", "1. A local and a remote authentication method."),
        new($"2. A match identity or a match certificate{Optional($" or match any")} statement.", "2. A match identity or a match certificate or match any statement."),
        new($"Accessing tftp://{Rest}", "Accessing tftp://148.15.237.237/r1-confg..."),
        new($"Loading {Word} from {Rest}", "Loading r1-confg from 148.15.237.237 (via GigabitEthernet0/3): !"),
        new($"[OK - {Bytes} bytes]", "[OK - 74590 bytes]"),
        new($"Building configuration...[OK]", "Building configuration...[OK]"),
        new($"Directory of {Word}", "Directory of disk0:/"),
        new($"No files in directory", "No files in directory"),
        new($"{Index} {Rights} {Bytes} {Rest}", "1  -rw-    17671780   Mar 1 2002 00:12:34 +00:00  c3725-adventerprisek9-mz.124-15.T14.bin"),
        new($"{Total} bytes total ({Bytes} bytes free)", "1073741824 bytes total (1073741824 bytes free)"),
        new($"and a valid access list have been configured.", "and a valid access list have been configured."),
        new($"The name for the keys will be: {Key}", "The name for the keys will be: R1.example.com"),
        new($"Choose the size of the key modulus in the range of {Rest}", "Choose the size of the key modulus in the range of 360 to 4096 for your"),
        new($"General Purpose Keys. Choosing a key modulus greater than {Rest}", "General Purpose Keys. Choosing a key modulus greater than 512 may take"),
        new($"a few minutes.", "a few minutes."),
        new($"Certificate has the following attributes:", "Certificate has the following attributes:"),
        new($"Fingerprint {Digest}: {Rest}", "Fingerprint MD5: 8434CA9A F98CC825 1A78844F 69FFFE42"),
        new($"Trustpoint CA certificate accepted.", "Trustpoint CA certificate accepted."),
        new($"[OK]{Optional($" ({Rest}")}", "[OK]", "[OK] (elapsed time was 1 seconds)"),
        new($"Compressed configuration from {Rest}", "Compressed configuration from 12345 bytes to 6789 bytes[OK]"),
        new($"{Bytes} bytes copied in {Rest}", "1234 bytes copied in 0.512 secs (2410 bytes/sec)"),
        new($"Reload scheduled for {Rest}", "Reload scheduled for 10:05:00 UTC Fri Mar 1 2024 (in 5 minutes) by console"),
        new($"Reload scheduled in {Rest}", "Reload scheduled in 5 minutes by console"),
        new($"Reload reason: {Rest}", "Reload reason: Reload Command"),
        new($"***{Optional($" --- SHUTDOWN {Rest}")}", "***", "*** --- SHUTDOWN in 0:05:00 ---", "*** --- SHUTDOWN ABORTED ---"),
        new($"Reload or use \"clear ip ospf process\" command, for this to take effect", "Reload or use \"clear ip ospf process\" command, for this to take effect"),
        new($"Removing all conditions may cause a flood of debugging", "Removing all conditions may cause a flood of debugging"),
        new($"messages to result, unless specific debugging flags", "messages to result, unless specific debugging flags"),
        new($"are first removed.", "are first removed."),
        new($"Please ensure reference bandwidth is consistent across all routers.", "Please ensure reference bandwidth is consistent across all routers."),
        new($"Changing VTP domain name from {Rest}", "Changing VTP domain name from NULL to must"),
        new($"Setting device to VTP {Rest}", "Setting device to VTP CLIENT mode.", "Setting device to VTP Client mode for VLANS."),
        new($"Device mode already VTP {Rest}", "Device mode already VTP SERVER.", "Device mode already VTP Server for VLANS."),
        new($"Setting device VTP password to {Rest}", "Setting device VTP password to <secret:1>"),
        new($"Setting device VLAN database password to {Rest}", "Setting device VLAN database password to <secret:1>"),
        new($"+>{Rest}", "+>10.1.1.1"),
    ];

    /// <summary>A text that ends with the mark of a question, whatever was typed behind it.</summary>
    private static int QuestionLength(ReadOnlySpan<byte> text) =>
        char.IsAsciiLetter((char)text[0]) && (IsAsked(text, "[confirm]"u8) || IsAsked(text, "[yes/no]:"u8) || IsAsked(text, "[no]:"u8) || IsAsked(text, "[yes]:"u8) || IsAsked(text, "[no]):"u8)) ? text.Length : Scan.No;

    private static bool IsAsked(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        var at = text.IndexOf(mark);
        return at > 0 && text[(at + mark.Length)..].TrimStart((byte)' ').Length <= LongestAnswer;
    }

    /// <summary>Words with the default behind them: <c>Repeat count [5]:</c>, <c>Destination filename [startup-config]?</c>.</summary>
    private static int AskedLength(ReadOnlySpan<byte> text)
    {
        var words = text.IndexOfAnyExcept(QuestionLetters);
        if (words < 2 || text[words] != '[' || text[words - 1] != ' ' || !char.IsAsciiLetterUpper((char)text[0])) return Scan.No;
        var end = text[words..].IndexOf((byte)']');
        return end > 0 && words + end + 1 < text.Length && text[words + end + 1] is (byte)':' or (byte)'?' ? words + end + 2 : Scan.No;
    }

    /// <summary>The facility of a message never stands behind a blank, unless something tore the message.</summary>
    private static int AnswerLength(ReadOnlySpan<byte> text) => SyslogMessage.IsOne((byte[])[(byte)'%', .. text]) ? Scan.No : text.Length;
}
