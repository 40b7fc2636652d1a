namespace Conformance.Protocols.Ikev1Phase1;

/// <summary>The states of IOS's phase 1 machine, as <c>Old State = ... New State = ...</c> prints them.</summary>
public enum Phase1State
{
    /// <summary>Nothing sent or received yet.</summary>
    IKE_READY,

    /// <summary>Initiator: the first message of main mode is sent.</summary>
    IKE_I_MM1,

    /// <summary>Initiator: the second message is received.</summary>
    IKE_I_MM2,

    /// <summary>Initiator: the third message is sent.</summary>
    IKE_I_MM3,

    /// <summary>Initiator: the fourth message is received.</summary>
    IKE_I_MM4,

    /// <summary>Initiator: the fifth message is sent.</summary>
    IKE_I_MM5,

    /// <summary>Initiator: the sixth message is received.</summary>
    IKE_I_MM6,

    /// <summary>Responder: the first message of main mode is received.</summary>
    IKE_R_MM1,

    /// <summary>Responder: the second message is sent.</summary>
    IKE_R_MM2,

    /// <summary>Responder: the third message is received.</summary>
    IKE_R_MM3,

    /// <summary>Responder: the fourth message is sent.</summary>
    IKE_R_MM4,

    /// <summary>Responder: the fifth message is received.</summary>
    IKE_R_MM5,

    /// <summary>Phase 1 is up.</summary>
    IKE_P1_COMPLETE,

    /// <summary>The SA is being destroyed.</summary>
    IKE_DEST_SA,

    /// <summary>Initiator: the first message of aggressive mode is sent.</summary>
    IKE_I_AM1,

    /// <summary>Responder: the first message of aggressive mode is received, the key is being looked up.</summary>
    IKE_R_AM_AAA_AWAIT,

    /// <summary>Responder: the second message of aggressive mode is sent.</summary>
    IKE_R_AM2,

    /// <summary>Extended authentication: AAA is asked how to log in.</summary>
    IKE_XAUTH_AAA_START_LOGIN_AWAIT,

    /// <summary>Extended authentication: the peer is asked for its name and password.</summary>
    IKE_XAUTH_REQ_SENT,

    /// <summary>Extended authentication: AAA judges the peer's answer.</summary>
    IKE_XAUTH_AAA_CONT_LOGIN_AWAIT,

    /// <summary>Extended authentication: the result is sent.</summary>
    IKE_XAUTH_SET_SENT,

    /// <summary>Extended authentication: the user is asked for name and password.</summary>
    IKE_XAUTH_REPLY_AWAIT,

    /// <summary>Extended authentication: name and password are sent.</summary>
    IKE_XAUTH_REPLY_SENT,

    /// <summary>Mode configuration: AAA is asked for the group's attributes.</summary>
    IKE_CONFIG_AUTHOR_AAA_AWAIT,

    /// <summary>Mode configuration: attributes are asked for.</summary>
    IKE_CONFIG_MODE_REQ_SENT,

    /// <summary>Mode configuration: attributes are pushed.</summary>
    IKE_CONFIG_MODE_SET_SENT,
}
