using Conformance.Dialects.Forms;
using Conformance.Protocols.Platform;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>Lines without a mnemonic: what a relay writes instead of messages that came again, and what daemons of a device log.</summary>
internal static class DaemonLines
{
    private static readonly Field<long> Times = Long("times");
    private static readonly Field<string> Level = Text("level", Scan.UntilBracket);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.relay.repeated",
            $"last message repeated {Times} times",
            line => new MessagesDroppedSeen(LossKind.Repeated, line.Get(Times)),
            "last message repeated 66 times"),
        States(
            "ios.relay.repeated-message",
            $"message repeated {Times} times: [ {Rest}",
            line => new MessagesDroppedSeen(LossKind.Repeated, line.Get(Times)),
            "message repeated 2 times: [ This is a test#015]"),
        Context(
            "ios.ntp.core",
            $"NTP Core ({Level}): {Rest}",
            "NTP Core (NOTICE): Clock synchronization lost.",
            "NTP Core (INFO): 10.200.1.105 961A 8A sys_peer"),
    ];
}
