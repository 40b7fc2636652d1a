using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ikev2;

/// <summary>What moves an IKEv2 SA, by the names that IOS prints behind <c>Event:</c> where the table's sources give one.</summary>
public enum Ikev2Event
{
    /// <summary>Traffic or configuration asks for an SA.</summary>
    [Printed("start")] Start,

    /// <summary>The message was built and sent.</summary>
    [Printed("sent")] Sent,

    /// <summary>Nothing happens: the SA waits.</summary>
    [Printed("EV_NO_EVENT")] NoEvent,

    /// <summary>The retransmission timer ran out.</summary>
    [Printed("EV_RE_XMT")] Retransmit,

    /// <summary>The last retransmission went unanswered.</summary>
    [Printed("EV_RE_XMT_EXCEED")] RetransmitExceeded,

    /// <summary>The IKE_SA_INIT message of the peer was received.</summary>
    [Printed("EV_RECV_INIT")] ReceivedInit,

    /// <summary>The IKE_AUTH message of the peer was received.</summary>
    [Printed("EV_RECV_AUTH")] ReceivedAuth,

    /// <summary>What was received is in order.</summary>
    [Printed("ok")] Ok,

    /// <summary>The peer's certificate could not be verified.</summary>
    [Printed("EV_CERT_FAIL")] CertificateFailed,

    /// <summary>The peer's authentication failed.</summary>
    [Printed("EV_AUTH_FAIL")] AuthenticationFailed,

    /// <summary>The exchange failed.</summary>
    [Printed("EV_FAIL")] Failed,

    /// <summary>The initiator's SA is up.</summary>
    [Printed("EV_I_OK")] InitiatorOk,

    /// <summary>The responder's SA is up.</summary>
    [Printed("EV_R_OK")] ResponderOk,

    /// <summary>CREATE_CHILD_SA: a new child, or one renewed.</summary>
    [Printed("CREATE_CHILD_SA")] CreateChild,

    /// <summary>An empty INFORMATIONAL request asks whether the peer lives.</summary>
    [Printed("liveness")] Liveness,

    /// <summary>INFORMATIONAL with a DELETE payload for the IKE SA.</summary>
    [Printed("delete")] Delete,
}
