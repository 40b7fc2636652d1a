using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Tracking;

/// <summary>What an object tracks, in the words of the configuration.</summary>
internal static class TrackedSubject
{
    /// <summary>An interface's property.</summary>
    public static readonly Field<string> InterfaceProperty = Text("property", Scan.OneOf("line-protocol", "ip routing", "ipv6 routing"));

    /// <summary>A route's or an operation's property.</summary>
    public static readonly Field<string> Property = Text("property", Scan.OneOf("reachability", "state", "metric threshold"));

    /// <summary>The number of an IP SLA operation.</summary>
    public static readonly Field<int> Operation = Int("operation");

    /// <summary>A route's network.</summary>
    public static readonly Field<string> Network = Text("network", Scan.Address);

    /// <summary>A route's mask.</summary>
    public static readonly Field<string> Mask = Text("mask", Scan.Address);

    /// <summary>A route's prefix length.</summary>
    public static readonly Field<int> Length = Int("prefix length");

    /// <summary>How a list combines its members.</summary>
    public static readonly Field<string> Combination = Text(
        "combination", Scan.OneOf("boolean and", "boolean or", "boolean", "threshold weight", "threshold percentage", "threshold"));

    /// <summary>The property of an interface.</summary>
    public static string OfInterface(Fields line) => $"interface {line.Get(Port)} {line.Get(InterfaceProperty)}";

    /// <summary>The property of an IP SLA operation, which old releases call a response time reporter.</summary>
    public static string OfOperation(string keyword, Fields line) => $"{keyword} {line.Get(Operation)} {line.Find(Property) ?? "state"}";

    /// <summary>The property of a route.</summary>
    public static string OfRoute(string keyword, Fields line) => $"{keyword} {PrefixOf(line)} {line.Get(Property)}";

    /// <summary>A list.</summary>
    public static string OfList(Fields line) => $"list {line.Get(Combination)}";

    private static string PrefixOf(Fields line)
    {
        var network = line.Get(Network);
        if (line.Find(Mask) is { } mask) return Addresses.TryCidr(network, mask, out var prefix) ? prefix : $"{network} {mask}";
        return line.FindNumber(Length) is { } length ? $"{network}/{length}" : network;
    }
}
