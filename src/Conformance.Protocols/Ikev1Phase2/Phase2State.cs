namespace Conformance.Protocols.Ikev1Phase2;

/// <summary>The states of IOS's quick mode machine, as <c>Old State = ... New State = ...</c> prints them; one machine per message id.</summary>
public enum Phase2State
{
    /// <summary>Nothing sent or received yet.</summary>
    IKE_QM_READY,

    /// <summary>Initiator: the first message is sent.</summary>
    IKE_QM_I_QM1,

    /// <summary>Responder: waits for an SPI of its own.</summary>
    IKE_QM_SPI_STARVE,

    /// <summary>Responder: the first message is received.</summary>
    IKE_QM_R_QM1,

    /// <summary>Waits for the SAs to be installed.</summary>
    IKE_QM_IPSEC_INSTALL_AWAIT,

    /// <summary>Responder: the second message is sent.</summary>
    IKE_QM_R_QM2,

    /// <summary>The IPsec SAs are up.</summary>
    IKE_QM_PHASE2_COMPLETE,
}
