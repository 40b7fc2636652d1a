using static Conformance.Protocols.Ikev2.Ikev2Event;
using static Conformance.Protocols.Ikev2.Ikev2State;

namespace Conformance.Protocols.Ikev2;

/// <summary>The move of an SA that a message of its initial exchanges stands for (RFC 7296 §1.2): a log without the lines of the machine prints the messages alone.</summary>
/// <param name="Processed">The state from which the last message received was processed, and this one built; the same as <paramref name="From"/> where nothing is between.</param>
/// <param name="From">The state that the message leaves.</param>
/// <param name="On">What the message is for the machine.</param>
/// <param name="To">The state that it leads to.</param>
public sealed record Ikev2MessageStep(Ikev2State Processed, Ikev2State From, Ikev2Event On, Ikev2State To)
{
    private static readonly Ikev2MessageStep InitRequestSent = new(Idle, InitiatorBuildsInit, Sent, InitiatorWaitsInit);
    private static readonly Ikev2MessageStep InitResponseReceived = new(InitiatorWaitsInit, InitiatorWaitsInit, ReceivedInit, InitiatorProcessesInit);
    private static readonly Ikev2MessageStep AuthRequestSent = new(InitiatorProcessesInit, InitiatorBuildsAuth, Sent, InitiatorWaitsAuth);
    private static readonly Ikev2MessageStep AuthResponseReceived = new(InitiatorWaitsAuth, InitiatorWaitsAuth, ReceivedAuth, InitiatorProcessesAuth);
    private static readonly Ikev2MessageStep InitRequestReceived = new(Idle, Idle, ReceivedInit, ResponderInit);
    private static readonly Ikev2MessageStep InitResponseSent = new(ResponderInit, ResponderBuildsInit, Sent, ResponderWaitsAuth);
    private static readonly Ikev2MessageStep AuthRequestReceived = new(ResponderWaitsAuth, ResponderWaitsAuth, ReceivedAuth, ResponderVerifiesAuth);
    private static readonly Ikev2MessageStep AuthResponseSent = new(ResponderVerifiesAuth, ResponderBuildsAuth, Ok, AuthDone);

    /// <summary>
    /// The move of a message; null for one of a later exchange, for an offer that is refused, and where an exchange is repeated: with EAP, IKE_AUTH takes several (RFC 7296 §2.16).
    /// </summary>
    public static Ikev2MessageStep? Of(in Ikev2PacketSeen message) => (message.Exchange, message.Sent, message.IsRequest) switch
    {
        _ when message.AsksAgain || message.MessageId > 1 => null,
        ("IKE_SA_INIT", true, true) => InitRequestSent,
        ("IKE_SA_INIT", false, false) => InitResponseReceived,
        ("IKE_SA_INIT", false, true) => InitRequestReceived,
        ("IKE_SA_INIT", true, false) when message.Refusal.Length == 0 => InitResponseSent,
        ("IKE_AUTH", true, true) => AuthRequestSent,
        ("IKE_AUTH", false, false) => AuthResponseReceived,
        ("IKE_AUTH", false, true) => AuthRequestReceived,
        ("IKE_AUTH", true, false) => AuthResponseSent,
        _ => null,
    };
}
