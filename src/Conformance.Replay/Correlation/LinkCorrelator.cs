using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Alignment;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>The interfaces and line protocols of one device.</summary>
/// <param name="device">The device.</param>
internal sealed class LinkCorrelator(DeviceContext device) : ILinkListener
{
    /// <summary>How much later the line of a link may stand than that of its protocol, a choice: some ms were seen.</summary>
    private static readonly TimeSpan Latest = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, EntityReplay<LinkState, LinkEvent, NoFacts>> links = [];
    private readonly Dictionary<string, EntityReplay<LineProtocolState, LineProtocolEvent, LineProtocolFacts>> protocols = [];
    private readonly Dictionary<string, string> linkSpeakers = [];
    private readonly Dictionary<string, string> protocolSpeakers = [];
    private readonly Dictionary<string, Witness> proofs = [];
    private bool isSimulated;

    /// <inheritdoc/>
    public void Saw(in LinkSeen seen, in Witness by)
    {
        var on = seen.State switch
        {
            LinkState.Up => LinkEvent.LinkUp,
            LinkState.Down => LinkEvent.LinkDown,
            LinkState.Reset => LinkEvent.WasReset,
            LinkState.StandbyMode => LinkEvent.BecameBackup,
            _ => LinkEvent.Shutdown,
        };
        var link = Link(seen.Interface);
        if (proofs.Remove(seen.Interface, out var proof) && (seen.State != LinkState.Up || !IsNear(proof, by))) link.Locate(LinkState.Up, proof);
        if (!IsSaidAgain(linkSpeakers, seen.Interface, seen.Processor, link, seen.State)) link.Move(new Claim<LinkState, LinkEvent>(null, seen.State, on), by);
    }

    /// <summary>A simulator speaks of a carrier with another message; what it says of the link is the same.</summary>
    public void Saw(in SimulatedLinkSeen seen, in Witness by)
    {
        if (!isSimulated) device.Journal.Append(new SimulatorNoticed(device.Device, "Packet Tracer", [by.ToEvidence()]));
        isSimulated = true;
        Saw(new LinkSeen(seen.Interface, seen.State, ""), by);
    }

    /// <summary>
    /// A line protocol comes up only over a link that is up: where the link's own line is lost, this one proves it. Of tunnels IOS prints the link's line some ms later: it is waited for.
    /// </summary>
    public void Saw(in LineProtocolSeen seen, in Witness by)
    {
        Prove(seen.Interface);
        if (seen.State == LineProtocolState.Up) proofs[seen.Interface] = by;
        var protocol = Protocol(seen.Interface);
        if (IsSaidAgain(protocolSpeakers, seen.Interface, seen.Processor, protocol, seen.State)) return;
        protocol.Facts = new(seen.State == LineProtocolState.Up ? true : IsUp(Link(seen.Interface)));
        var on = seen.State == LineProtocolState.Up ? LineProtocolEvent.CameUp : LineProtocolEvent.WentDown;
        protocol.Move(new Claim<LineProtocolState, LineProtocolEvent>(null, seen.State, on), by);
    }

    /// <summary>No more lines come.</summary>
    public void Complete()
    {
        foreach (var port in proofs.Keys.ToList()) Prove(port);
    }

    /// <summary>Lines further apart are of two moves, so that the one between them is lost.</summary>
    private static bool IsNear(in Witness proof, in Witness by) =>
        by.Span.File == proof.Span.File && by.Span.FirstLine - proof.Span.LastLine <= RepairCosts.Window
        && (!by.Time.IsPrinted || !proof.Time.IsPrinted || (by.Time.TryElapsedSince(proof.Time, out var apart) && apart <= Latest));

    private void Prove(string port)
    {
        if (proofs.Remove(port, out var proof)) Link(port).Locate(LinkState.Up, proof);
    }

    /// <summary>Whether another processor of the device already said that the entity is in <paramref name="state"/>.</summary>
    private static bool IsSaidAgain<TState, TEvent, TFacts>(
        Dictionary<string, string> speakers, string port, string processor, EntityReplay<TState, TEvent, TFacts> entity, TState state)
        where TState : struct, Enum
        where TEvent : struct, Enum
    {
        var isOther = speakers.TryGetValue(port, out var before) && before != processor;
        if (isOther && entity.Possible.TryKnown(out var known) && StateIndex.AreSame(known, state)) return true;
        speakers[port] = processor;
        return false;
    }

    /// <summary>Whether a link is up; null while that is not known.</summary>
    private static bool? IsUp(EntityReplay<LinkState, LinkEvent, NoFacts> link) => link.Possible.TryKnown(out var state) ? state == LinkState.Up : null;

    private EntityReplay<LinkState, LinkEvent, NoFacts> Link(string port)
    {
        if (!links.TryGetValue(port, out var link)) links[port] = link = device.Replay(device.Machines.Link, port);
        return link;
    }

    private EntityReplay<LineProtocolState, LineProtocolEvent, LineProtocolFacts> Protocol(string port)
    {
        if (!protocols.TryGetValue(port, out var protocol)) protocols[port] = protocol = device.Replay(device.Machines.LineProtocol, port);
        return protocol;
    }
}
