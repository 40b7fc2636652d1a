using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ikev2;

/// <summary>The states of an IKEv2 SA, by the names that IOS prints behind <c>CurState:</c>; the initiator's begin with I, the responder's with R.</summary>
public enum Ikev2State
{
    /// <summary>No negotiation.</summary>
    [Printed("IDLE")] Idle,

    /// <summary>Builds the IKE_SA_INIT request.</summary>
    [Printed("I_BLD_INIT")] InitiatorBuildsInit,

    /// <summary>Waits for the IKE_SA_INIT response.</summary>
    [Printed("I_WAIT_INIT")] InitiatorWaitsInit,

    /// <summary>Processes the IKE_SA_INIT response.</summary>
    [Printed("I_PROC_INIT")] InitiatorProcessesInit,

    /// <summary>Builds the IKE_AUTH request.</summary>
    [Printed("I_BLD_AUTH")] InitiatorBuildsAuth,

    /// <summary>Waits for the IKE_AUTH response.</summary>
    [Printed("I_WAIT_AUTH")] InitiatorWaitsAuth,

    /// <summary>Verifies the IKE_AUTH response.</summary>
    [Printed("I_PROC_AUTH")] InitiatorProcessesAuth,

    /// <summary>Received the IKE_SA_INIT request.</summary>
    [Printed("R_INIT")] ResponderInit,

    /// <summary>Builds the IKE_SA_INIT response.</summary>
    [Printed("R_BLD_INIT")] ResponderBuildsInit,

    /// <summary>The IKE_SA_INIT exchange is done.</summary>
    [Printed("INIT_DONE")] InitDone,

    /// <summary>Waits for the IKE_AUTH request.</summary>
    [Printed("R_WAIT_AUTH")] ResponderWaitsAuth,

    /// <summary>Verifies the IKE_AUTH request.</summary>
    [Printed("R_VERIFY_AUTH")] ResponderVerifiesAuth,

    /// <summary>Builds the IKE_AUTH response.</summary>
    [Printed("R_BLD_AUTH")] ResponderBuildsAuth,

    /// <summary>The IKE_AUTH exchange is done, well or badly.</summary>
    [Printed("AUTH_DONE")] AuthDone,

    /// <summary>The SA is up.</summary>
    [Printed("READY")] Ready,

    /// <summary>The SA is gone.</summary>
    [Printed("EXIT")] Exit,
}
