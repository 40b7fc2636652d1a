using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ikev1Phase2.Phase2Event;
using static Conformance.Protocols.Ikev1Phase2.Phase2State;
using static Conformance.Protocols.Tables.NoFacts;

namespace Conformance.Protocols.Ikev1Phase2;

/// <summary>
/// Quick mode of IKEv1 as IOS runs it (RFC 2409 §5.5), 12.x and 15.x with IOS-XE; the names are those of the traces T-F to T-J (ADR 0002). What no
/// retrieved trace prints is marked unsourced.
/// </summary>
public static class Phase2Table
{
    /// <summary>Traces of 15.x and IOS-XE wait for the SAs to be installed, those of 12.x do not (ADR 0002).</summary>
    private const string Awaiting = "15";

    private static readonly Citation Order = "RFC 2409 §5.5: three messages in order; IOS traces T-F to T-J (ADR 0002)";
    private static readonly Citation Begin = "IOS traces T-F, T-G, T-H, T-I (ADR 0002); RFC 2409 §5.5";
    private static readonly Citation Early = Citation.From("IOS trace T-F (ADR 0002), 12.x; RFC 2409 §5.5").TracedBefore(Awaiting);
    private static readonly Citation Late = Citation.From("IOS trace T-H (ADR 0002), 15.x and XE; RFC 2409 §5.5").TracedSince(Awaiting);
    private static readonly Citation LateResponder = Citation.From("IOS traces T-G, T-J (ADR 0002), 15.x and XE; RFC 2409 §5.5").TracedSince(Awaiting);
    private static readonly Citation Responder = "IOS traces T-G, T-J (ADR 0002); RFC 2409 §5.5";
    private static readonly Citation Refusal = "IOS-XE trace of a public lab (quasar): QM rejected, PROPOSAL_NOT_CHOSEN sent";
    private static readonly Citation Repeated = "RFC 2408 §5.1: if the timer expires, the message is resent";
    private static readonly Citation Shape = Citation.Unsourced("commonly quoted; agrees in shape with X-ISAKMP (ADR 0002)");
    private static readonly Citation Quoted = Citation.Unsourced("commonly quoted, no trace retrieved");

    /// <summary>Quick mode of IOS.</summary>
    public static readonly TransitionTable<Phase2State, Phase2Event, NoFacts> Ios = WithCommonRows(new("ikev1-phase2", Order, refuses: BreaksOrder)
    {
        // event             from                        to                                     does        cite
        { QuickModeBegun,    IKE_QM_READY,               IKE_QM_I_QM1,               "send QM1",            Begin },
        { QuickModeMessage,  IKE_QM_I_QM1,               IKE_QM_PHASE2_COMPLETE,     AsPrinted, "send QM3", Early },
        { QuickModeMessage,  IKE_QM_I_QM1,               IKE_QM_IPSEC_INSTALL_AWAIT, AsPrinted, "",         Late },
        { InstallDone,       IKE_QM_IPSEC_INSTALL_AWAIT, IKE_QM_PHASE2_COMPLETE,     AsPrinted, "send QM3", Late },
        { QuickModeMessage,  IKE_QM_READY,               IKE_QM_SPI_STARVE,          AsPrinted, "",         Responder },
        { QuickModeMessage,  IKE_QM_READY,               IKE_QM_READY,               AsPrinted, "refuse",   Refusal },
        { SpiObtained,       IKE_QM_SPI_STARVE,          IKE_QM_IPSEC_INSTALL_AWAIT, AsPrinted, "",         LateResponder },
        { SpiObtained,       IKE_QM_SPI_STARVE,          IKE_QM_R_QM2,               AsPrinted, "send QM2", Quoted },
        { InstallDone,       IKE_QM_IPSEC_INSTALL_AWAIT, IKE_QM_R_QM2,               AsPrinted, "send QM2", LateResponder },
        { SpiReply,          IKE_QM_SPI_STARVE,          IKE_QM_R_QM2,               "send QM2",            Shape },
        { Other,             IKE_QM_SPI_STARVE,          IKE_QM_R_QM1,               AsPrinted, "",         Quoted },
        { SpiReply,          IKE_QM_R_QM1,               IKE_QM_R_QM2,               "send QM2",            Quoted },
        { QuickModeMessage,  IKE_QM_R_QM2,               IKE_QM_PHASE2_COMPLETE,     "",                    Responder },
        { QuickModeMessage,  IKE_QM_PHASE2_COMPLETE,     IKE_QM_PHASE2_COMPLETE,     "",                    Quoted },
        { Retransmit,        IKE_QM_I_QM1,               IKE_QM_I_QM1,               "send QM1 again",      Repeated },
        { Retransmit,        IKE_QM_R_QM2,               IKE_QM_R_QM2,               "send QM2 again",      Repeated },
    });

    /// <summary>
    /// Whether a move breaks the order of quick mode's messages, which RFC 2409 §5.5 fixes: it skips one, changes the role, or goes on after the last. A move without
    /// a row that does not is unknown, since IOS's machine is not published.
    /// </summary>
    public static bool BreaksOrder(Phase2State from, Phase2State to) => (from, to) switch
    {
        (IKE_QM_PHASE2_COMPLETE, not IKE_QM_PHASE2_COMPLETE) => true,
        (IKE_QM_READY or IKE_QM_SPI_STARVE or IKE_QM_R_QM1, IKE_QM_PHASE2_COMPLETE) => true,
        (IKE_QM_I_QM1, IKE_QM_SPI_STARVE or IKE_QM_R_QM1 or IKE_QM_R_QM2) => true,
        (IKE_QM_SPI_STARVE or IKE_QM_R_QM1 or IKE_QM_R_QM2 or IKE_QM_IPSEC_INSTALL_AWAIT, IKE_QM_I_QM1) => true,
        _ => false,
    };

    /// <summary>Inputs of other images that keep the state.</summary>
    private static TransitionTable<Phase2State, Phase2Event, NoFacts> WithCommonRows(TransitionTable<Phase2State, Phase2Event, NoFacts> table)
    {
        foreach (var state in StateSet<Phase2State>.All.States) table.Add(Other, state, state, AsPrinted, "", Quoted);
        return table;
    }
}
