using Conformance.Dialects.Forms;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.HsrpRedundancy;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>The values that the lines of HSRP share, in all three eras of its debug.</summary>
internal static class HsrpFields
{
    /// <summary>The state that a line is about.</summary>
    public static readonly Field<HsrpState> State = GroupState("state");

    /// <summary>The state that a group left.</summary>
    public static readonly Field<HsrpState> From = GroupState("from");

    /// <summary>The state that a group entered.</summary>
    public static readonly Field<HsrpState> To = GroupState("to");

    /// <summary>The state that a redundancy client left.</summary>
    public static readonly Field<RedundancyState> ClientFrom = ClientState("from");

    /// <summary>The state that a redundancy client entered.</summary>
    public static readonly Field<RedundancyState> ClientTo = ClientState("to");

    /// <summary>The letter of an event, RFC 2281 §5.5.</summary>
    public static readonly Field<HsrpEvent> Event = OneOf<HsrpEvent>("event");

    /// <summary>What the letter means, which differs over releases.</summary>
    public static readonly Field<string> Words = new PhraseField("words");

    /// <summary>Whether a packet came in; else it went out.</summary>
    public static readonly Field<bool> Direction = OneOf("direction", ("in", true), ("out", false));

    /// <summary>The role of a router in a group.</summary>
    public static readonly Field<HsrpRole> Role = OneOf("role", ("Active", HsrpRole.Active), ("Standby", HsrpRole.Standby));

    /// <summary>The same, as it is printed inside a sentence.</summary>
    public static readonly Field<HsrpRole> LowerRole = OneOf("role", ("active", HsrpRole.Active), ("standby", HsrpRole.Standby));

    private static readonly Scanner Nobody = Scan.OneOf("local", "unknown");

    /// <summary>A router: an address, <c>local</c> or <c>unknown</c>.</summary>
    public static readonly Field<string> Router = Text("router", RouterLength);

    /// <summary>Who it was before.</summary>
    public static readonly Field<string> Was = Text("previous router", RouterLength);

    /// <summary>A redundancy group's name in quotation marks.</summary>
    public static readonly Field<string> Redundancy = Text("redundancy name", Scan.UntilQuote);

    /// <summary>A redundancy group's name without them.</summary>
    public static readonly Field<string> Unquoted = Word("redundancy name");

    /// <summary>Who sent a packet.</summary>
    public static readonly Field<string> Sender = Address("sender");

    /// <summary>Another router of the LAN.</summary>
    public static readonly Field<string> Neighbor = Address("neighbour");

    /// <summary>A group's virtual address.</summary>
    public static readonly Field<string> VirtualIp = Address("virtual address");

    /// <summary>A hardware address.</summary>
    public static readonly Field<string> Mac = Text("MAC address", Scan.Mac);

    /// <summary>A priority, 0 to 255.</summary>
    public static readonly Field<int> Priority = Int("priority");

    /// <summary>Hello time, ms.</summary>
    public static readonly Field<int> Hello = Int("hello ms");

    /// <summary>Hold time, ms.</summary>
    public static readonly Field<int> Hold = Int("hold ms");

    /// <summary>How many groups of the interface are active.</summary>
    public static readonly Field<int> ActiveGroups = Int("active groups");

    /// <summary>How many groups of the interface are passive.</summary>
    public static readonly Field<int> PassiveGroups = Int("passive groups");

    private static Field<HsrpState> GroupState(string name) =>
        OneOf<HsrpState>(name);

    private static Field<RedundancyState> ClientState(string name) =>
        OneOf<RedundancyState>(name);

    private static int RouterLength(ReadOnlySpan<byte> text)
    {
        var length = Nobody(text);
        return length == Scan.No ? Scan.Address(text) : length;
    }
}
