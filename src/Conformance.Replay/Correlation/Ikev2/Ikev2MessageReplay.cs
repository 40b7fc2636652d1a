using System.Globalization;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation.Ikev2;

/// <summary>
/// What the messages of an IKEv2 SA tell of its life. A log with the lines of its machine states its moves, and needs no message for them; IOS prints a message before the line of
/// the machine that takes it, so that each message waits for the next line of its SA.
/// </summary>
/// <param name="life">The SA's life.</param>
internal sealed class Ikev2MessageReplay(EntityReplay<Ikev2State, Ikev2Event, NoFacts> life)
{
    private readonly HashSet<Ikev2MessageStep> taken = [];
    private (Ikev2PacketSeen Seen, Witness By)? waiting;
    private (string Exchange, ulong MessageId) request;
    private int timesSent;

    /// <summary>Whether the lines of its machine state its moves.</summary>
    public bool IsTraced { get; private set; }

    /// <summary>The request that waits for its answer, and how often it was sent; blank where none waits.</summary>
    public string Unanswered => timesSent switch
    {
        0 => "",
        1 => request.Exchange,
        _ => string.Create(CultureInfo.InvariantCulture, $"{request.Exchange}, which was sent {timesSent} times"),
    };

    /// <summary>The exchange of the last message; blank before the first.</summary>
    public string Exchange { get; private set; } = "";

    /// <summary>A message was sent or received.</summary>
    public void Saw(in Ikev2PacketSeen seen, in Witness by)
    {
        Exchange = seen.Exchange;
        Count(seen);
        Settle();
        if (!IsTraced) waiting = (seen, by);
    }

    /// <summary>A line of its machine states where it is: what messages told before is told by such lines, too.</summary>
    public void Traced()
    {
        waiting = null;
        if (!IsTraced && taken.Count > 0) life.Assume(StateSet<Ikev2State>.All);
        IsTraced = true;
    }

    /// <summary>No line of its machine follows a message: it is what moves it.</summary>
    public void Settle()
    {
        if (waiting is not { } message) return;
        waiting = null;
        if (Ikev2MessageStep.Of(message.Seen) is not { } step) FollowLater(message.Seen, message.By);
        else if (taken.Add(step)) Take(step, message.By);
        else if (message.Seen is { Sent: true, IsRequest: true }) life.Occur(Ikev2Event.Retransmit, "", message.By);
    }

    /// <summary>It moves from one state, which it may have entered as what it received was in order.</summary>
    public void Take(Ikev2MessageStep step, in Witness by)
    {
        if (step.Processed != step.From && life.Possible.TryKnown(out var known) && known == step.Processed) life.Infer(step.From, BuiltBy(step), "", "the next message was built", by);
        if (!life.Possible.TryKnown(out var now) || now != step.To) life.Move(new Claim<Ikev2State, Ikev2Event>(step.From, step.To, step.On, Spelling<Ikev2Event>.Of(step.On)), by);
    }

    private static Ikev2Event BuiltBy(Ikev2MessageStep step) => step.Processed == Ikev2State.Idle ? Ikev2Event.Start : Ikev2Event.Ok;

    private void Count(in Ikev2PacketSeen seen)
    {
        if (!seen.Sent) timesSent = 0;
        else if (seen.IsRequest) (timesSent, request) = (request == (seen.Exchange, seen.MessageId) ? timesSent + 1 : 1, (seen.Exchange, seen.MessageId));
    }

    /// <summary>Other exchanges come only after the initial ones (RFC 7296 §1.3, §1.4).</summary>
    private void FollowLater(in Ikev2PacketSeen seen, in Witness by)
    {
        if (seen.Exchange is "CREATE_CHILD_SA" or "INFORMATIONAL" && !life.Possible.IsKnown) life.Locate(Ikev2State.Ready, by);
    }
}
