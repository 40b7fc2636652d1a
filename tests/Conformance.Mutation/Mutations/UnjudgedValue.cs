using System.Text;
using Conformance.Dialects.Framing.Damage;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Ospf;

namespace Conformance.Mutation.Mutations;

/// <summary>The values in stating lines that are no part of what is judged, told by how the dialect reads the line: that they change need not be noticed, and must not be a violation.</summary>
internal static class UnjudgedValue
{
    /// <summary>
    /// Lines that print an address which their statement leaves out, because the router has another name: a neighbour its router id (RFC 2328 §10: a Hello or a death is about the neighbour of that
    /// id), the device itself its interface, or none but that its log is its own.
    /// </summary>
    private static readonly Type[] LeavesAddressOut = [typeof(OspfHelloSentSeen), typeof(OspfDeathSeen), typeof(NegotiationRefusedSeen)];

    /// <summary>The kind of a mutant whose value is not judged; null for one whose value is.</summary>
    /// <param name="kind">The value's kind.</param>
    /// <param name="isDating">Whether a fact has the line's time.</param>
    /// <param name="column">Where the value stands.</param>
    /// <param name="before">The line.</param>
    /// <param name="after">The line with the other value.</param>
    public static string? Of(string kind, bool isDating, int column, string before, string after)
    {
        if (Remark.TryFind(Encoding.Latin1.GetBytes(before), out var remark) && column > remark) return $"{kind}, in what an author wrote behind the line";
        var (original, changed) = (PrintedLine.Of(before), PrintedLine.Of(after));
        return kind switch
        {
            "time" when !isDating => "time, of a line that says more of another's fact",
            "time" when original.Stamp == changed.Stamp => "time, an age in an answer",
            "time" when original.Stamp.DeviceTime.IsPrinted && original.Stamp.DeviceTime == changed.Stamp.DeviceTime => "time, the relay's beside the device's",
            "address" when original.Statement is { } statement && LeavesAddressOut.Contains(statement.GetType()) && statement.Equals(changed.Statement) => "address, beside a router's name",
            _ => null,
        };
    }
}
