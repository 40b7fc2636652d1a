using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos;

/// <summary>What IOS answers to <c>debug</c> and <c>undebug</c>. The name of a protocol with nothing behind it is a heading here, no event of the protocol.</summary>
internal static class DebugSettings
{
    private static readonly Field<string> What = new PhraseField("what");
    private static readonly Field<string> Items = Text("items", Scan.UntilBracket);
    private static readonly Field<string> Switch = Text("switch", Scan.OneOf("on", "off"));

    private static readonly Field<int> Process = Int("process");
    private static readonly Field<int> Condition = Int("condition");

    /// <summary>All of them.</summary>
    public static readonly SessionForm[] Forms =
    [
        new($"{What} debugging is {Switch}", "HSRP Errors debugging is on", "BFD event debugging is on", "IP routing debugging is on", "Crypto ISAKMP debugging is on"),
        new($"{What} debugging is {Switch} (detailed)", "IP routing debugging is on (detailed)"),
        new($"{What} debugging is {Switch} for process {Process}", "OSPF adjacency debugging is on for process 1"),
        new($"Condition {Condition} set", "Condition 1 set"),
        new($"Condition {Condition} has been removed", "Condition 1 has been removed"),
        new($"HSRP:", "HSRP:"),
        new($"Cryptographic Subsystem:", "Cryptographic Subsystem:"),
        new($"(protocol, {Items})", "(protocol, neighbor, redundancy, track, arp, interface)"),
        new($"(Coup, Resign)", "(Coup, Resign)"),
        new($"All possible debugging has been turned off", "All possible debugging has been turned off"),
        new($"All possible debugging has been turned on", "All possible debugging has been turned on"),
    ];
}
