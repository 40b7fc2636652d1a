using System.Globalization;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// Hellos of one device that were not accepted because HelloInterval, RouterDeadInterval or network mask are others than configured (RFC 2328 §10.5): no adjacency with
/// their sender can form. IOS prints who sent it, then what differs, for each Hello; the first of a sender and of what
/// differs is recorded, and one that does not say what differs only if it is the first.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class OspfHelloMismatches(DeviceContext device)
{
    private const string ParametersMustMatch = "RFC 2328 §10.5";
    private readonly HashSet<(OspfHelloMismatchSeen Seen, string Differences)> recorded = [];
    private (OspfHelloMismatchSeen Seen, Witness By)? open;

    /// <summary>A Hello was not accepted.</summary>
    public void Saw(in OspfHelloMismatchSeen seen, in Witness by)
    {
        Settle();
        open = (seen, by);
    }

    /// <summary>What differs in the Hello of the line before.</summary>
    public void Saw(in OspfHelloParametersSeen seen, in Witness by)
    {
        if (open is not { } refused || refused.Seen.Version != seen.Version || (seen.Interface.Length > 0 && refused.Seen.Interface != seen.Interface)) return;
        open = null;
        Record(refused.Seen, Differences(seen), refused.By, by);
    }

    /// <summary>No line says what differs.</summary>
    public void Settle()
    {
        if (open is { } refused) Record(refused.Seen, [], refused.By);
        open = null;
    }

    private static List<string> Differences(in OspfHelloParametersSeen seen)
    {
        List<string> found = [];
        if (seen.Dead.Received != seen.Dead.Configured) found.Add(Seconds("RouterDeadInterval", seen.Dead));
        if (seen.Hello.Received != seen.Hello.Configured) found.Add(Seconds("HelloInterval", seen.Hello));
        if (seen.Mask.Received != seen.Mask.Configured) found.Add($"network mask {seen.Mask.Received} received, {seen.Mask.Configured} configured");
        return found;
    }

    private static string Seconds(string name, (int Received, int Configured) value) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {value.Received} s received, {value.Configured} s configured");

    private void Record(in OspfHelloMismatchSeen seen, List<string> differences, params ReadOnlySpan<Witness> by)
    {
        var isFirst = recorded.Add((seen, ""));
        var told = string.Join("; ", differences);
        if (told.Length > 0 ? !recorded.Add((seen, told)) : !isFirst) return;
        var entity = new EntityKey(device.Device, "ospf", OspfNeighborReplay.InstanceOf(seen.Version, seen.Source, seen.Interface));
        var cause = told.Length > 0 ? $"mismatched Hello parameters: {told}" : "mismatched Hello parameters";
        device.Journal.Append(new NegotiationFailed(entity, cause, by[0].Time, [.. by.ToArray().Select(line => line.ToEvidence())]) { Clause = ParametersMustMatch });
    }
}
