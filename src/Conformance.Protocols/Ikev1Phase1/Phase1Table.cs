using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ikev1Phase1.Phase1Event;
using static Conformance.Protocols.Ikev1Phase1.Phase1State;
using static Conformance.Protocols.Tables.NoFacts;

namespace Conformance.Protocols.Ikev1Phase1;

/// <summary>
/// Phase 1 of IKEv1 as IOS runs it. RFC 2409 §5 fixes the order of the messages; the names of states and inputs are those of the traces T-F to T-I
/// (ADR 0002). IOS's machine is not published: what no retrieved trace prints is marked unsourced.
/// </summary>
public static class Phase1Table
{
    private static readonly Citation Order = "RFC 2409 §5: the messages of a mode come in order; IOS traces T-F to T-I (ADR 0002)";
    private static readonly Citation Initiator = "IOS traces T-F, T-G, T-H (ADR 0002); RFC 2409 §5.4";
    private static readonly Citation Responder = "IOS trace T-G (ADR 0002); RFC 2409 §5.4";
    private static readonly Citation Lifetime = "IOS trace T-I (ADR 0002): RESPONDER_LIFETIME";
    private static readonly Citation Deletion = "IOS trace T-I (ADR 0002): DELETE from the peer";
    private static readonly Citation Alias = Citation.Unsourced("commonly quoted; no retrieved trace prints it");
    private static readonly Citation Quoted = Citation.Unsourced("commonly quoted, no source retrieved");
    private static readonly Citation Notified = "RFC 2408 §4.8, §5.14: a notification is an exchange of its own, also during phase 1";
    private static readonly Citation Deleted = "RFC 2408 §4.8, §5.15: a DELETE ends the SAs that it names";
    private static readonly Citation Repeated = "RFC 2408 §5.1: if the timer expires, the message is resent";
    private static readonly Citation GivenUp = "RFC 2408 §5.1: at the retry limit all states are cleared";
    private static readonly Citation ThreeMessages = "RFC 2409 §5.4, aggressive mode: its three messages in order; the states' names as recalled";
    private static readonly Citation XauthBegins = "draft-beaulieu-ike-xauth-02 §6: after phase 1 and before any other exchange; the states' names as recalled";
    private static readonly Citation XauthMessages = "draft-beaulieu-ike-xauth-02 §5.1: REQUEST, REPLY, SET, ACK; the states' names as recalled";
    private static readonly Citation XauthServer = "draft-beaulieu-ike-xauth-02 §3.2, §5: the edge device asks its server, then sends the result; the states' names as recalled";
    private static readonly Citation ConfigurationMessages = "draft-dukes-ike-mode-cfg-02 §2, §5.1: REQUEST and REPLY, SET and ACKNOWLEDGE, after phase 1; the states' names as recalled";
    private static readonly Citation AskedServer = Citation.Unsourced("that IOS asks AAA first is as recalled; RFC 2409 and draft-beaulieu-ike-xauth-02 have no such step");

    private static readonly StateSet<Phase1State> MainMode = StateSet<Phase1State>.Of(
        IKE_I_MM1, IKE_I_MM2, IKE_I_MM3, IKE_I_MM4, IKE_I_MM5, IKE_I_MM6, IKE_R_MM1, IKE_R_MM2, IKE_R_MM3, IKE_R_MM4, IKE_R_MM5);

    private static readonly StateSet<Phase1State> AggressiveMode = StateSet<Phase1State>.Of(IKE_I_AM1, IKE_R_AM_AAA_AWAIT, IKE_R_AM2);

    private static readonly StateSet<Phase1State> Unfinished = new(StateSet<Phase1State>.All.Bits & ~StateSet<Phase1State>.Of(IKE_P1_COMPLETE, IKE_DEST_SA).Bits);

    /// <summary>Phase 1 of IOS.</summary>
    public static readonly TransitionTable<Phase1State, Phase1Event, NoFacts> Ios = WithCommonRows(
        new("ikev1-phase1", Order, ends: StateSet<Phase1State>.Of(IKE_DEST_SA), refuses: BreaksOrder)
        {
            // event                       from                             to                               does                       cite
            { SaRequestedByMainMode,       IKE_READY,                       IKE_I_MM1,                       "send MM1",                Initiator },
            { MainModeRequested,           IKE_READY,                       IKE_I_MM1,                       "send MM1",                Alias },
            { MainModeMessage,             IKE_I_MM1,                       IKE_I_MM2,                       "",                        Initiator },
            { ProcessMainMode,             IKE_I_MM2,                       IKE_I_MM2,                       "",                        Initiator },
            { ProcessComplete,             IKE_I_MM2,                       IKE_I_MM3,                       "send MM3",                Initiator },
            { MainModeMessage,             IKE_I_MM3,                       IKE_I_MM4,                       "assign the connection id", Initiator },
            { ProcessMainMode,             IKE_I_MM4,                       IKE_I_MM4,                       "",                        Initiator },
            { ProcessComplete,             IKE_I_MM4,                       IKE_I_MM5,                       "send MM5",                Initiator },
            { MainModeMessage,             IKE_I_MM5,                       IKE_I_MM6,                       "verify HASH_R",           Initiator },
            { InformationalNotify,         IKE_I_MM6,                       IKE_I_MM6,                       "",                        Lifetime },
            { ProcessMainMode,             IKE_I_MM6,                       IKE_I_MM6,                       "",                        Initiator },
            { ProcessComplete,             IKE_I_MM6,                       IKE_P1_COMPLETE,                 "",                        Initiator },
            { MainModeMessage,             IKE_READY,                       IKE_R_MM1,                       "create the peer",         Responder },
            { ProcessMainMode,             IKE_R_MM1,                       IKE_R_MM1,                       "",                        Responder },
            { ProcessComplete,             IKE_R_MM1,                       IKE_R_MM2,                       "send MM2",                Responder },
            { MainModeMessage,             IKE_R_MM2,                       IKE_R_MM3,                       "",                        Responder },
            { ProcessMainMode,             IKE_R_MM3,                       IKE_R_MM3,                       "assign the connection id", Responder },
            { ProcessComplete,             IKE_R_MM3,                       IKE_R_MM4,                       "send MM4",                Responder },
            { MainModeMessage,             IKE_R_MM4,                       IKE_R_MM5,                       "",                        Responder },
            { ProcessMainMode,             IKE_R_MM5,                       IKE_R_MM5,                       "verify HASH_I",           Responder },
            { ProcessComplete,             IKE_R_MM5,                       IKE_P1_COMPLETE,                 "send MM6",                Responder },
            { Phase1Complete,              IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 AsPrinted, "",             Initiator },
            { InformationalNotify,         IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 "",                        Deletion },
            { Phase1Deleted,               IKE_P1_COMPLETE,                 IKE_DEST_SA,                     "send DELETE",             Deletion },
            { MainModeMessage,             IKE_DEST_SA,                     IKE_DEST_SA,                     "delete remaining nodes",  Deletion },
            { MainModeMessage,             IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 "",                        Quoted },
            { ImAliveTimer,                IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 "",                        Quoted },
            { PeersAliveTimer,             IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 "",                        Quoted },
            { InformationalDelete,         IKE_P1_COMPLETE,                 IKE_P1_COMPLETE,                 "",                        Deleted },
            { SaRequestedByAggressiveMode, IKE_READY,                       IKE_I_AM1,                       "send AM1",                ThreeMessages },
            { AggressiveModeMessage,       IKE_I_AM1,                       IKE_P1_COMPLETE,                 "send AM3",                ThreeMessages },
            { AggressiveModeMessage,       IKE_READY,                       IKE_R_AM_AAA_AWAIT,              AsPrinted, "",             AskedServer },
            { AggressiveModeMessage,       IKE_READY,                       IKE_R_AM2,                       AsPrinted, "send AM2",     ThreeMessages },
            { AggressiveModeMessage,       IKE_READY,                       IKE_READY,                       AsPrinted, "refuse",       Quoted },
            { PresharedKeyReply,           IKE_R_AM_AAA_AWAIT,              IKE_R_AM2,                       "send AM2",                AskedServer },
            { AggressiveModeMessage,       IKE_R_AM2,                       IKE_P1_COMPLETE,                 "",                        ThreeMessages },
            { Phase1Complete,              IKE_P1_COMPLETE,                 IKE_XAUTH_AAA_START_LOGIN_AWAIT, AsPrinted, "",             AskedServer },
            { Phase1Complete,              IKE_P1_COMPLETE,                 IKE_XAUTH_REQ_SENT,              AsPrinted, "",             XauthBegins },
            { LoginStarted,                IKE_XAUTH_AAA_START_LOGIN_AWAIT, IKE_XAUTH_REQ_SENT,              "ask for name and password", AskedServer },
            { ConfigurationReply,          IKE_XAUTH_REQ_SENT,              IKE_XAUTH_AAA_CONT_LOGIN_AWAIT,  "",                        XauthMessages },
            { LoginContinued,              IKE_XAUTH_AAA_CONT_LOGIN_AWAIT,  IKE_XAUTH_SET_SENT,              "send the result",         XauthServer },
            { ConfigurationAck,            IKE_XAUTH_SET_SENT,              IKE_P1_COMPLETE,                 AsPrinted, "",             XauthMessages },
            { ConfigurationAck,            IKE_XAUTH_SET_SENT,              IKE_DEST_SA,                     AsPrinted, "refuse the login", Quoted },
            { ConfigurationRequest,        IKE_P1_COMPLETE,                 IKE_CONFIG_AUTHOR_AAA_AWAIT,     AsPrinted, "",             ConfigurationMessages },
            { GroupAttributes,             IKE_CONFIG_AUTHOR_AAA_AWAIT,     IKE_P1_COMPLETE,                 "send the attributes",     ConfigurationMessages },
            { ConfigurationRequest,        IKE_P1_COMPLETE,                 IKE_XAUTH_REPLY_AWAIT,           AsPrinted, "",             XauthBegins },
            { LoginAnswered,               IKE_XAUTH_REPLY_AWAIT,           IKE_XAUTH_REPLY_SENT,            "send name and password",  XauthMessages },
            { ConfigurationSet,            IKE_XAUTH_REPLY_SENT,            IKE_P1_COMPLETE,                 "",                        XauthMessages },
            { Phase1Complete,              IKE_P1_COMPLETE,                 IKE_CONFIG_MODE_REQ_SENT,        AsPrinted, "",             ConfigurationMessages },
            { ConfigurationReply,          IKE_CONFIG_MODE_REQ_SENT,        IKE_P1_COMPLETE,                 "",                        ConfigurationMessages },
            { Phase1Complete,              IKE_P1_COMPLETE,                 IKE_CONFIG_MODE_SET_SENT,        AsPrinted, "",             ConfigurationMessages },
            { ConfigurationAck,            IKE_CONFIG_MODE_SET_SENT,        IKE_P1_COMPLETE,                 "",                        ConfigurationMessages },
        });

    /// <summary>
    /// Whether a move breaks an order that specifications fix: the messages of a mode and the roles (RFC 2409 §5), one mode per negotiation (RFC 2409 §5), extended
    /// authentication and mode configuration after phase 1 (draft-beaulieu-ike-xauth, draft-dukes-ike-mode-cfg), nothing after the deletion (RFC 2408 §5.15). Any
    /// other move without a row is unknown, since IOS's machine is not published.
    /// </summary>
    public static bool BreaksOrder(Phase1State from, Phase1State to)
    {
        if (from == to || to is IKE_READY or IKE_DEST_SA) return false;
        if (from == IKE_DEST_SA) return true;
        if (from == IKE_READY) return to is not (IKE_I_MM1 or IKE_R_MM1 or IKE_I_AM1 or IKE_R_AM_AAA_AWAIT or IKE_R_AM2);
        if (MainMode.Contains(from)) return MainMode.Contains(to) ? SkipsOrReverses(from, to) : AggressiveMode.Contains(to) || from is not (IKE_I_MM6 or IKE_R_MM5);
        if (AggressiveMode.Contains(from)) return AggressiveMode.Contains(to) ? from == IKE_I_AM1 || to == IKE_I_AM1 : MainMode.Contains(to) || from == IKE_R_AM_AAA_AWAIT;
        return MainMode.Contains(to) || AggressiveMode.Contains(to);
    }

    /// <summary>One step back is what an error in a message leads to.</summary>
    private static bool SkipsOrReverses(Phase1State from, Phase1State to) => IsInitiator(from) != IsInitiator(to) || to > from + 1 || to < from - 1;

    private static bool IsInitiator(Phase1State state) => state <= IKE_I_MM6;

    /// <summary>What may happen in many states: errors, deletion, retransmission, informational exchanges, and inputs of other images.</summary>
    private static TransitionTable<Phase1State, Phase1Event, NoFacts> WithCommonRows(TransitionTable<Phase1State, Phase1Event, NoFacts> table)
    {
        table.Add(Phase1Deleted, Unfinished, IKE_DEST_SA, "", GivenUp);
        table.Add(Phase1Deleted, IKE_DEST_SA, IKE_DEST_SA, "", Quoted);
        foreach (var state in StateSet<Phase1State>.All.States)
        {
            table.Add(Phase1Error, state, IKE_DEST_SA, AsPrinted, "", Quoted);
            if (state != IKE_READY) table.Add(Phase1Error, state, IKE_READY, AsPrinted, "", Quoted);
            table.Add(Other, state, state, AsPrinted, "", Quoted);
            if (Unfinished.Contains(state) && state != IKE_I_MM6) table.Add(InformationalNotify, state, state, "", Notified);
        }

        foreach (var state in MainMode.States)
        {
            table.Add(Retransmit, state, state, "send the last message again", Repeated);
            table.Add(ProcessError, state, state, AsPrinted, "", Quoted);
            table.Add(ProcessError, state, state is IKE_I_MM1 or IKE_R_MM1 ? IKE_READY : state - 1, AsPrinted, "", Quoted);
        }

        return table;
    }
}
