using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Isakmp;

/// <summary>The exchange state of an ISAKMP SA: what <c>show crypto isakmp sa</c> and packet lines print.</summary>
public enum ExchangeState
{
    /// <summary>Main mode begun, nothing negotiated.</summary>
    MM_NO_STATE,

    /// <summary>Policy agreed.</summary>
    MM_SA_SETUP,

    /// <summary>Diffie-Hellman values exchanged.</summary>
    MM_KEY_EXCH,

    /// <summary>Peer authenticated; passes too fast to be printed in the traces read.</summary>
    MM_KEY_AUTH,

    /// <summary>Aggressive mode begun.</summary>
    AG_NO_STATE,

    /// <summary>First aggressive message processed.</summary>
    AG_INIT_EXCH,

    /// <summary>Aggressive mode authenticated.</summary>
    AG_AUTH,

    /// <summary>Phase 1 is up and idle; ready for quick mode.</summary>
    QM_IDLE,

    /// <summary>Deleted; IOS goes on printing the SA as MM_NO_STATE until it is purged (Cisco document 17826 L756).</summary>
    [Printed("MM_NO_STATE", "deleted")] Deleted,
}
