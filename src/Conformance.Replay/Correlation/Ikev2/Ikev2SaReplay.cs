using System.Globalization;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;
using static Conformance.Protocols.Ikev2.Ikev2State;

namespace Conformance.Replay.Correlation.Ikev2;

/// <summary>
/// One IKEv2 SA. A trace line prints the state that the SA is in and the event that it is about to take: a line with another state says that the event of the
/// line before it led there. Where no such line is printed, its messages and the lines of its creation and deletion tell its moves.
/// </summary>
internal sealed class Ikev2SaReplay
{
    private static readonly Ikev2MessageStep InitiatorUp = new(InitiatorProcessesAuth, AuthDone, Ikev2Event.InitiatorOk, Ready);
    private static readonly Ikev2MessageStep ResponderUp = new(AuthDone, AuthDone, Ikev2Event.ResponderOk, Ready);

    private readonly DeviceContext device;
    private readonly EntityReplay<Ikev2State, Ikev2Event, NoFacts> life;
    private readonly Ikev2MessageReplay messages;
    private ulong initiatorSpi;
    private Ikev2State? state;
    private string stateWord = "";
    private string lastEvent = "";
    private TimeMark? printed;
    private bool hasFailed;
    private readonly List<(string Words, Witness By)> compared = [];
    private Refusal? refusedChild;

    /// <summary>Begins the life of an SA.</summary>
    /// <param name="device">The device.</param>
    /// <param name="peer">The peer's address; blank where no line has named it.</param>
    /// <param name="id">Its id, which is reused.</param>
    /// <param name="number">Which use of its name this is, from 1.</param>
    /// <param name="session">The number of its session; 0 where no line has printed it.</param>
    /// <param name="initiatorSpi">The initiator's SPI; 0 where no line has printed it.</param>
    public Ikev2SaReplay(DeviceContext device, string peer, int id, int number, int session, ulong initiatorSpi)
    {
        (this.device, Peer, Id, Session, this.initiatorSpi) = (device, peer, id, session, initiatorSpi);
        life = device.Replay(device.Machines.Ikev2, InstanceOf(peer, id), number);
        messages = new(life);
    }

    /// <summary>The peer's address; blank where no line has named it.</summary>
    public string Peer { get; private set; }

    /// <summary>Its id, which is reused.</summary>
    public int Id { get; }

    /// <summary>The number of its session; 0 where no line has printed it.</summary>
    public int Session { get; private set; }

    /// <summary>Whether it was up once.</summary>
    private bool WasUp { get; set; }

    /// <summary>Whether it is known to be up.</summary>
    public bool IsReady => life.Possible.TryKnown(out var now) && now == Ready;

    private bool IsGone => life.Possible.TryKnown(out var now) && now == Exit;

    /// <summary>Whether it was up, and its trace lines print a state since that the table does not know.</summary>
    private bool IsOutOfSight => WasUp && state is null;

    private string Compared => compared.Count == 0 ? "" : ": " + string.Join(", ", compared.Select(policies => policies.Words));

    /// <summary>The name of an SA: <c>203.0.113.1#1</c>.</summary>
    public static string InstanceOf(string peer, int id) => string.Create(CultureInfo.InvariantCulture, $"{peer}#{id}");

    /// <summary>Whether it is the SA of this session with this SPI of the initiator; one of which no line has printed them yet takes them, unless it is gone or failed and a new one begins.</summary>
    public bool IsOrBecomes(int session, ulong spi, bool begins)
    {
        if (begins && initiatorSpi == 0 && (IsGone || (hasFailed && !WasUp))) return false;
        if ((spi != initiatorSpi && spi != 0 && initiatorSpi != 0) || (session != Session && session != 0 && Session != 0)) return false;
        if (initiatorSpi == 0) initiatorSpi = spi;
        if (Session == 0) Session = session;
        return true;
    }

    /// <summary>Its peer became known.</summary>
    public void Rename(string peer, int number, in Witness by)
    {
        Peer = peer;
        life.Rename(InstanceOf(peer, Id), number, by, wasTold: hasFailed);
    }

    /// <summary>A trace line prints its state and event.</summary>
    public void Saw(in Ikev2TraceSeen seen, in Witness by)
    {
        messages.Traced();
        if (seen.InitiatorSpi == 0) printed = null;
        if (seen.State != stateWord) Enter(seen.State, by);
        lastEvent = seen.Event;
        printed = seen.InitiatorSpi != 0 ? device.Times.Mark(by) : null;
        if (state == Ready) IsUp(by);
        if (seen.Event == Spelling<Ikev2Event>.Of(Ikev2Event.RetransmitExceeded)) GiveUp("the peer did not answer the last retransmission", by);
        else if (!IsGone && FailureOf(seen.Event) is { } cause) Fail(cause, by); // What was given up fails no more.
    }

    /// <summary>A message was sent or received.</summary>
    public void Saw(in Ikev2PacketSeen seen, in Witness by)
    {
        messages.Saw(seen, by);
        if (seen.RefusesChild) RefuseChild(seen, by);
        else if (seen.Refusal == "AUTHENTICATION_FAILED") FailAuthentication($"{Refuses(seen)}: {seen.Refusal}", by);
        else if (seen.Refusal.Length > 0) Fail($"{Refuses(seen)}: {seen.Refusal}", by);
    }

    /// <summary>A message was built that refuses what the peer asked for.</summary>
    public void Saw(in Ikev2RefusalBuiltSeen seen, in Witness by)
    {
        messages.Settle();
        if (seen.Refusal == "AUTHENTICATION_FAILED") FailAuthentication($"refused the peer's offer: {seen.Refusal}", by);
        else if (OfferRefusedBy(seen.Refusal) is { } offer) RefuseChild($"{seen.Refusal} to its {offer}", by);
    }

    /// <summary>This router refuses the peer's child SA: what follows tells whether the IKE SA is up without it.</summary>
    public void RefuseChild(string why, in Witness by) =>
        refusedChild ??= new($"refused the peer's child SA: {why}", IsReady ? "RFC 7296 §1.3" : "RFC 7296 §1.2", by);

    /// <summary>The IKE SA was created.</summary>
    public void Created(in Witness by)
    {
        messages.Settle();
        IsUp(by);
        if (messages.IsTraced || IsReady) return;
        if (!life.Possible.TryKnown(out var now)) life.Locate(Ready, by);
        else messages.Take(now == AuthDone ? ResponderUp : InitiatorUp, by);
    }

    /// <summary>The IKE SA is deleted.</summary>
    public void Deleted(in Witness by)
    {
        messages.Settle();
        if ((messages.IsTraced && !IsOutOfSight && !IsReady) || IsGone) return;
        Leave(WasUp || IsReady ? Ikev2Event.Delete : messages.Unanswered.Length > 0 ? Ikev2Event.RetransmitExceeded : Ikev2Event.Failed, by);
    }

    /// <summary>Its negotiation failed; what follows from the first failure is no further one.</summary>
    public void Fail(string cause, in Witness by)
    {
        messages.Settle();
        if (messages.Unanswered is { Length: > 0 } request && !WasUp) Record($"no answer to {request}: {cause}", null, isUnanswered: true, by);
        else if (refusedChild is { } refused) Record($"{refused.Cause}; then: {cause}", refused.Clause, isUnanswered: false, refused.By, by);
        else Record((IsReady && messages.Exchange == "CREATE_CHILD_SA" ? "CREATE_CHILD_SA: " : "") + cause + Compared, null, isUnanswered: false, [by, .. compared.Select(policies => policies.By)]);
    }

    /// <summary>No policy fits: what was compared is told with the failure.</summary>
    public void Saw(in Ikev2PoliciesSeen seen, in Witness by)
    {
        messages.Settle();
        compared.Add(($"{(seen.Whose == "Received" ? "received" : "expected")} {seen.Policies}", by));
    }

    /// <summary>Its peer, or this router for its peer, could not be authenticated.</summary>
    public void FailAuthentication(string cause, in Witness by)
    {
        Fail(cause, by);
        if (messages.IsTraced || !life.Possible.TryKnown(out var now) || now is not (InitiatorProcessesAuth or ResponderVerifiesAuth)) return;
        life.Move(new Claim<Ikev2State, Ikev2Event>(now, AuthDone, Ikev2Event.AuthenticationFailed, Spelling<Ikev2Event>.Of(Ikev2Event.AuthenticationFailed)), by);
    }

    /// <summary>Its peer does not answer: what was up is discarded (RFC 7296 §2.4), what was not failed.</summary>
    public void GiveUp(string words, in Witness by)
    {
        messages.Settle();
        if (IsGone) return;
        if (WasUp || IsReady) Leave(Ikev2Event.RetransmitExceeded, by);
        else if (messages.Unanswered.Length > 0 || refusedChild is not null || compared.Count > 0) Fail(words, by);
        else Record(words, null, isUnanswered: true, by);
    }

    /// <summary>A capture shows it up.</summary>
    public void Shown(in Witness by)
    {
        WasUp = true;
        life.Checkpoint(Ready, by);
    }

    /// <summary>The SA is gone, though no line says that it was deleted.</summary>
    public void InferDeleted(string why, in Witness by) => life.Infer(Exit, Ikev2Event.Delete, "", why, by);

    /// <summary>No more lines of it come.</summary>
    public void Complete()
    {
        messages.Settle();
        if (refusedChild is { } refused) Record(refused.Cause, refused.Clause, isUnanswered: false, refused.By);
        else if (compared is [var first, ..]) Fail("Failed to find a matching policy", first.By);
    }

    private static string? OfferRefusedBy(string notification) => notification switch
    {
        "TS_UNACCEPTABLE" => "traffic selectors",
        "NO_PROPOSAL_CHOSEN" => "ESP or AH proposal, in IOS the transform set",
        _ => null,
    };

    private static string Refuses(in Ikev2PacketSeen seen) => seen.Sent ? "refused the peer's offer" : "the peer refused";

    private static string? FailureOf(string printed) => printed switch
    {
        "EV_CERT_FAIL" => "the peer's certificate could not be verified",
        "EV_AUTH_FAIL" => "the peer's authentication failed",
        "EV_FAIL" => "the exchange failed",
        _ => null,
    };

    /// <summary>A child SA is refused: what follows tells whether the IKE SA is up without it.</summary>
    private void RefuseChild(in Ikev2PacketSeen seen, in Witness by)
    {
        var offer = OfferRefusedBy(seen.Refusal);
        var cause = $"{(seen.Sent ? "refused the peer's child SA" : "the peer refused the child SA")}: {seen.Refusal} to its {offer}";
        refusedChild ??= new(cause, seen.Exchange == "IKE_AUTH" ? "RFC 7296 §1.2" : "RFC 7296 §1.3", by);
    }

    private void IsUp(in Witness by)
    {
        WasUp = true;
        if (refusedChild is { } refused) Record($"{refused.Cause}; the IKE SA is up", refused.Clause, isUnanswered: false, refused.By, by);
    }

    private void Leave(Ikev2Event on, in Witness by)
    {
        if (WasUp && !IsReady) life.Assume(StateSet<Ikev2State>.Of(Ready));
        var from = life.Possible.TryKnown(out var now) ? now : default(Ikev2State?);
        life.Move(new Claim<Ikev2State, Ikev2Event>(from, Exit, on, Spelling<Ikev2Event>.Of(on)), by);
        (state, stateWord) = (Exit, Spelling<Ikev2State>.Of(Exit));
    }

    private void Record(string cause, string? clause, bool isUnanswered, params ReadOnlySpan<Witness> by)
    {
        if (!hasFailed)
        {
            var evidence = by.ToArray().Select(line => line.ToEvidence()).ToList();
            device.Journal.Append(new NegotiationFailed(life.Key, cause, by[0].Time, [.. evidence.Distinct()]) { Clause = clause, IsUnanswered = isUnanswered });
        }

        (hasFailed, refusedChild) = (true, null);
    }

    private void Enter(string word, in Witness by)
    {
        var next = NextOf(word);
        if (next is not { } to) life.LoseSight(word, by);
        else if (to == state) life.Locate(to, by);
        else if (state is { } from && (!Ikev2Table.BreaksOrder(from, to) || IsLater(by))) life.Move(new Claim<Ikev2State, Ikev2Event>(from, to, null, lastEvent), by);
        else life.Locate(to, by);
        (state, stateWord) = (next, word);
    }

    /// <summary>Where the SA is as a state is printed; null where the table does not know it. States of its other exchanges raise no SA that is gone, and are those of one that is up (RFC 7296 §1.3, §1.4).</summary>
    private Ikev2State? NextOf(string word)
    {
        if (IsOfExchange(word) && IsGone) return Exit;
        if (IsExchangeOver(word)) return state;
        if (Spelling<Ikev2State>.TryRead(word, out var known)) return known;
        return IsOfCreateChildSa(word) ? Ready : null;
    }

    /// <summary>Whether EXIT ends the exchange that was told of, not the SA (as commonly quoted, with EV_CHK_PENDING or EV_FREE_NEG).</summary>
    private bool IsExchangeOver(string word) => word == Spelling<Ikev2State>.Of(Exit) && IsOfExchange(stateWord);

    /// <summary>Whether it is a state of a CREATE_CHILD_SA or an INFORMATIONAL exchange.</summary>
    private static bool IsOfExchange(string word) => IsOfCreateChildSa(word) || word.StartsWith("INFO_", StringComparison.Ordinal);

    private static bool IsOfCreateChildSa(string word) => word.StartsWith("CHILD_", StringComparison.Ordinal);

    /// <summary>Whether the line is later than the one before it by the device's own clock, and both name the SA: lines that changed places break no order.</summary>
    private bool IsLater(in Witness by) => printed is { } before && device.Times.Between(before, device.Times.Mark(by), out _) is { Min.Ticks: > 0 };

    /// <summary>A child SA that was refused.</summary>
    private sealed record Refusal(string Cause, string Clause, Witness By);
}
