using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>The values that HSRP and VRRP print alike.</summary>
internal static class GatewayFields
{
    /// <summary>What stands in an address's place.</summary>
    private static readonly byte[][] Words = ["unknown"u8.ToArray(), "no address"u8.ToArray(), "local"u8.ToArray(), "AF-UNDEFINED"u8.ToArray()];

    /// <summary>What stands in brackets.</summary>
    public static readonly Field<string> Note = Text("note", Scan.UntilBracket);

    /// <summary>A second note in the same line.</summary>
    public static readonly Field<string> Note2 = Text("note", Scan.UntilBracket);

    /// <summary>A virtual address.</summary>
    public static readonly Field<string> Ip = Text("address", AddressOrWord);

    /// <summary>An address with or without prefix length.</summary>
    public static readonly Field<string> IpWithLength = Text("address", AddressWithLength);

    /// <summary><c>local</c>, <c>unknown</c>, an address, or a name that stands for one in an anonymised capture.</summary>
    public static readonly Field<string> Router = Text("router", Scan.Host);

    /// <summary>A MAC address or <c>unknown</c>.</summary>
    public static readonly Field<string> Mac = Text("MAC address", Scan.Host);

    /// <summary>An effective priority.</summary>
    public static readonly Field<int> Priority = Int("priority");

    /// <summary>A configured priority.</summary>
    public static readonly Field<int> Configured = Int("configured priority");

    /// <summary>A tracked object's number.</summary>
    public static readonly Field<int> TrackedObject = Int("object");

    /// <summary>A tracked object's state.</summary>
    public static readonly Field<string> TrackedState = Text("state", Scan.OneOf("Up", "Down", "UP", "DOWN", "up", "down"));

    /// <summary>What a failure takes from the priority.</summary>
    public static readonly Field<int> Decrement = Int("decrement");

    /// <summary>The word behind a tracked object whose failure shuts the group down.</summary>
    public static readonly Field<string> Shutdown = Text("shutdown", Scan.OneOf("shutdown"));

    /// <summary>A flag of a brief line.</summary>
    public static readonly Field<string> Flag = Text("flag", Scan.OneOf("Y", "N"));

    /// <summary>A second flag of a brief line.</summary>
    public static readonly Field<string> Flag2 = Text("flag", Scan.OneOf("Y", "N"));

    /// <summary>Text to the end of a line that begins with known words; no following line continues it.</summary>
    public static readonly Field<string> Tail = Text("text", Scan.Rest);

    /// <summary>A count.</summary>
    public static readonly Field<int> Count = Int("count");

    /// <summary>A second count.</summary>
    public static readonly Field<int> Count2 = Int("count");

    private static int AddressOrWord(ReadOnlySpan<byte> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word)) return word.Length;
        }

        return Scan.Address(text);
    }

    private static int AddressWithLength(ReadOnlySpan<byte> text)
    {
        var address = Scan.Address(text);
        if (address <= 0 || address == text.Length || text[address] != '/') return address;
        var digits = Scan.Digits(text[(address + 1)..]);
        return digits > 0 ? address + 1 + digits : address;
    }
}
