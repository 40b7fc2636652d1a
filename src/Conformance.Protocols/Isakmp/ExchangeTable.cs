using Conformance.Protocols.Tables;
using static Conformance.Protocols.Isakmp.ExchangeEvent;
using static Conformance.Protocols.Isakmp.ExchangeState;

namespace Conformance.Protocols.Isakmp;

/// <summary>
/// Exchange states of an ISAKMP SA, main and aggressive mode (RFC 2409 §5.1 to §5.5), in Cisco's words. The order of the states comes from the
/// public ISAKMP reference daemon X-ISAKMP that the words come from (ADR 0002).
/// </summary>
public static class ExchangeTable
{
    private static readonly Citation Daemon = "Cisco/Harkins ISAKMP reference daemon X-ISAKMP (ADR 0002); RFC 2409 §5";
    private static readonly Citation Unprinted = "IOS traces T-F to T-H (ADR 0002): MM_KEY_EXCH, then QM_IDLE; MM_KEY_AUTH is never printed";
    private static readonly Citation Likewise = Citation.Unsourced("commonly quoted: AG_INIT_EXCH, then QM_IDLE; AG_AUTH is never printed, as MM_KEY_AUTH is not");
    private static readonly Citation Deletion = "Cisco document 17826 L742-756: QM_IDLE, deleted, then printed as MM_NO_STATE";
    private static readonly Citation NegotiationFailed = "RFC 2408 §5.1: at retry limit or error the SA is abandoned";

    /// <summary>The states in which a negotiation is still under way.</summary>
    private static readonly StateSet<ExchangeState> Negotiating =
        StateSet<ExchangeState>.Of(MM_NO_STATE, MM_SA_SETUP, MM_KEY_EXCH, MM_KEY_AUTH, AG_NO_STATE, AG_INIT_EXCH, AG_AUTH);

    /// <summary>
    /// Quick mode runs when phase 1 is done, and no SA goes back into phase 1: a new one begins with MM_NO_STATE or AG_NO_STATE, as which IOS prints a deleted one, too.
    /// </summary>
    private static readonly Contradiction<ExchangeState>[] BackIntoPhase1 =
    [
        .. StateSet<ExchangeState>.Of(MM_SA_SETUP, MM_KEY_EXCH, MM_KEY_AUTH, AG_INIT_EXCH, AG_AUTH).States.Select(state => new Contradiction<ExchangeState>(QM_IDLE, state, "RFC 2409 §5")),
    ];

    /// <summary>The exchange states of IOS.</summary>
    public static readonly TransitionTable<ExchangeState, ExchangeEvent, NoFacts> Ios =
        new("isakmp", Daemon, ends: StateSet<ExchangeState>.Of(Deleted), contradictions: BackIntoPhase1)
        {
            // event                from          to           does                    cite
            { SaPayloadProcessed,   MM_NO_STATE,  MM_SA_SETUP },
            { KeyExchangeProcessed, MM_SA_SETUP,  MM_KEY_EXCH },
            { PeerAuthenticated,    MM_KEY_EXCH,  MM_KEY_AUTH },
            { QuickModeReady,       MM_KEY_AUTH,  QM_IDLE },
            { QuickModeReady,       MM_KEY_EXCH,  QM_IDLE,     "",                     Unprinted },
            { SaPayloadProcessed,   AG_NO_STATE,  AG_INIT_EXCH },
            { PeerAuthenticated,    AG_NO_STATE,  AG_AUTH },
            { PeerAuthenticated,    AG_INIT_EXCH, AG_AUTH },
            { QuickModeReady,       AG_INIT_EXCH, QM_IDLE,     "",                     Likewise },
            { QuickModeReady,       AG_AUTH,      QM_IDLE },
            { QuickModeReady,       QM_IDLE,      QM_IDLE },
            { SaDeleted,            QM_IDLE,      Deleted,     "delete the IPsec SAs", Deletion },
            { SaDeleted,            Negotiating,  Deleted,     "",                     NegotiationFailed },
        };
}
