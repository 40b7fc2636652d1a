using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>
/// One IKEv2 SA. A trace line prints the state that the SA is in and the event that it is about to take: a line with another state says that the event of the
/// line before it led there.
/// </summary>
/// <param name="device">The device.</param>
/// <param name="instance">Its peer, id and life.</param>
/// <param name="initiatorSpi">The initiator's SPI; 0 where no line has printed it.</param>
internal sealed class Ikev2SaReplay(DeviceContext device, string instance, ulong initiatorSpi)
{
    private readonly EntityReplay<Ikev2State, Ikev2Event, NoFacts> life = device.Replay(device.Machines.Ikev2, instance);
    private Ikev2State? state;
    private string stateWord = "";
    private string lastEvent = "";
    private TimeMark? printed;
    private bool hasFailed;
    private Refusal? refusedChild;

    /// <summary>Whether it is the SA with this SPI of the initiator; one whose SPI no line has printed yet takes it.</summary>
    public bool IsOrBecomes(ulong spi)
    {
        if (initiatorSpi == 0) initiatorSpi = spi;
        return spi == initiatorSpi || spi == 0;
    }

    /// <summary>A trace line prints its state and event.</summary>
    public void Saw(in Ikev2TraceSeen seen, in Witness by)
    {
        if (seen.InitiatorSpi == 0) printed = null;
        if (seen.State != stateWord) Enter(seen.State, by);
        lastEvent = seen.Event;
        printed = seen.InitiatorSpi != 0 ? device.Times.Mark(by) : null;
        if (state == Ikev2State.Ready) IsUp(by);
        if (FailureOf(seen.Event) is { } cause) Fail(cause, by);
    }

    /// <summary>Its negotiation failed; what follows from the first failure is no further one.</summary>
    public void Fail(string cause, in Witness by)
    {
        if (refusedChild is { } refused) Record($"{refused.Cause}; then: {cause}", refused.Clause, refused.By, by);
        else Record(cause, null, by);
    }

    /// <summary>A child SA is refused: what follows tells whether the IKE SA is up without it.</summary>
    public void RefuseChild(in Ikev2PacketSeen seen, in Witness by)
    {
        var offer = seen.Refusal == "TS_UNACCEPTABLE" ? "traffic selectors" : "ESP or AH proposal, in IOS the transform set";
        var cause = $"{(seen.Sent ? "refused the peer's child SA" : "the peer refused the child SA")}: {seen.Refusal} to its {offer}";
        refusedChild ??= new(cause, seen.Exchange == "IKE_AUTH" ? "RFC 7296 §1.2" : "RFC 7296 §1.3", by);
    }

    /// <summary>The IKE SA is up.</summary>
    public void IsUp(in Witness by)
    {
        if (refusedChild is { } refused) Record($"{refused.Cause}; the IKE SA is up", refused.Clause, refused.By, by);
    }

    /// <summary>No more lines of it come.</summary>
    public void Complete()
    {
        if (refusedChild is { } refused) Record(refused.Cause, refused.Clause, refused.By);
    }

    private static string? FailureOf(string printed) => printed switch
    {
        "EV_CERT_FAIL" => "the peer's certificate could not be verified",
        "EV_AUTH_FAIL" => "the peer's authentication failed",
        "EV_RE_XMT_EXCEED" => "the peer did not answer the last retransmission",
        "EV_FAIL" => "the exchange failed",
        _ => null,
    };

    private void Record(string cause, string? clause, params ReadOnlySpan<Witness> by)
    {
        if (!hasFailed) device.Journal.Append(new NegotiationFailed(life.Key, cause, by[0].Time, [.. by.ToArray().Select(line => line.ToEvidence())]) { Clause = clause });
        (hasFailed, refusedChild) = (true, null);
    }

    private void Enter(string word, in Witness by)
    {
        Ikev2State? next = Spelling<Ikev2State>.TryRead(word, out var known) ? known : null;
        if (next is not { } to) life.LoseSight(word, by);
        else if (state is { } from && (!Ikev2Table.BreaksOrder(from, to) || IsLater(by))) life.Move(new Claim<Ikev2State, Ikev2Event>(from, to, null, lastEvent), by);
        else life.Locate(to, by);
        (state, stateWord) = (next, word);
    }

    /// <summary>Whether the line is later than the one before it by the device's own clock, and both name the SA: lines that changed places break no order.</summary>
    private bool IsLater(in Witness by) => printed is { } before && device.Times.Between(before, device.Times.Mark(by), out _) is { Min.Ticks: > 0 };

    /// <summary>A child SA that was refused.</summary>
    private sealed record Refusal(string Cause, string Clause, Witness By);
}
