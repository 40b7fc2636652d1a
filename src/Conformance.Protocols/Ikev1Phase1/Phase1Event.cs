using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ikev1Phase1;

/// <summary>The inputs of IOS's phase 1 machine, as <c>Input = ...</c> prints them.</summary>
public enum Phase1Event
{
    /// <summary>IPsec needs an SA; main mode.</summary>
    [Printed("IKE_MESG_FROM_IPSEC, IKE_SA_REQ_MM")] SaRequestedByMainMode,

    /// <summary>Main mode is requested from inside IKE.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_REQUEST_MM")] MainModeRequested,

    /// <summary>IPsec needs an SA; aggressive mode.</summary>
    [Printed("IKE_MESG_FROM_IPSEC, IKE_SA_REQ_AM")] SaRequestedByAggressiveMode,

    /// <summary>A message of main mode came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_MM_EXCH")] MainModeMessage,

    /// <summary>A message of aggressive mode came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_AM_EXCH")] AggressiveModeMessage,

    /// <summary>The message is being processed.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PROCESS_MAIN_MODE")] ProcessMainMode,

    /// <summary>The message is processed.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PROCESS_COMPLETE")] ProcessComplete,

    /// <summary>The message could not be processed.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PROCESS_ERROR")] ProcessError,

    /// <summary>A notification came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_INFO_NOTIFY")] InformationalNotify,

    /// <summary>A DELETE payload came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_INFO_DELETE")] InformationalDelete,

    /// <summary>Phase 1 is complete.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PHASE1_COMPLETE")] Phase1Complete,

    /// <summary>Phase 1 is to be deleted.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PHASE1_DEL")] Phase1Deleted,

    /// <summary>Phase 1 failed.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_PHASE1_ERROR")] Phase1Error,

    /// <summary>AAA answered with the pre-shared key.</summary>
    [Printed("IKE_MESG_FROM_AAA, PRESHARED_KEY_REPLY")] PresharedKeyReply,

    /// <summary>The retransmission timer ran out.</summary>
    [Printed("retransmit phase 1", "the retransmission timer ran out")] Retransmit,

    /// <summary>It is time to show the peer that this router is alive.</summary>
    [Printed("IKE_MESG_FROM_TIMER, IKE_TIMER_IM_ALIVE")] ImAliveTimer,

    /// <summary>It is time to ask whether the peer is alive.</summary>
    [Printed("IKE_MESG_FROM_TIMER, IKE_TIMER_PEERS_ALIVE")] PeersAliveTimer,

    /// <summary>A configuration request came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_CFG_REQUEST")] ConfigurationRequest,

    /// <summary>A configuration reply came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_CFG_REPLY")] ConfigurationReply,

    /// <summary>A configuration was pushed by the peer.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_CFG_SET")] ConfigurationSet,

    /// <summary>The peer acknowledged what was pushed.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_CFG_ACK")] ConfigurationAck,

    /// <summary>AAA says how to log in.</summary>
    [Printed("IKE_MESG_FROM_AAA, IKE_AAA_START_LOGIN")] LoginStarted,

    /// <summary>AAA judged the login.</summary>
    [Printed("IKE_MESG_FROM_AAA, IKE_AAA_CONT_LOGIN")] LoginContinued,

    /// <summary>AAA answered with the group's attributes.</summary>
    [Printed("IKE_MESG_FROM_AAA, IKE_AAA_GROUP_ATTR")] GroupAttributes,

    /// <summary>The user gave name and password.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_XAUTH_REPLY_ATTR")] LoginAnswered,

    /// <summary>An input that no known trace prints.</summary>
    [Printed("other", "an input that no known trace prints")] Other,
}
