using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ikev2.Ikev2Event;
using static Conformance.Protocols.Ikev2.Ikev2State;

namespace Conformance.Protocols.Ikev2;

/// <summary>
/// The life of an IKEv2 SA: RFC 7296 for the exchanges, a third-party analyser of Cisco's debugs (X-IKEv2, ADR 0002) for the names of some states. The names
/// between them have no retrievable source, so that a move which the table lacks is recorded, and a violation only where it breaks the order of the exchanges.
/// </summary>
public static class Ikev2Table
{
    private static readonly Citation Names = Citation.Unsourced("state name commonly quoted; exchange per RFC 7296 §1.2");
    private static readonly Citation Analyser = "third-party analyser of Cisco's IKEv2 debugs (X-IKEv2, ADR 0002); RFC 7296 §1.2";
    private static readonly Citation Retransmission = "RFC 7296 §2.1: a retransmission is identical; X-IKEv2 (ADR 0002)";
    private static readonly Citation GivenUp = "RFC 7296 §2.1: after the last retransmission the IKE SA and its children are discarded";
    private static readonly Citation Refused = "Cisco document 117337: EV_CERT_FAIL and EV_AUTH_FAIL, then AUTH_DONE with EV_FAIL; RFC 7296 §2.21.2";
    private static readonly Citation InitFailed = "RFC 7296 §2.21.1: an error in IKE_SA_INIT ends the attempt";
    private static readonly Citation Renewal = "RFC 7296 §2.8: the new SA comes before the old one is deleted";
    private static readonly Citation Probe = "RFC 7296 §2.4";
    private static readonly Citation Deletion = "RFC 7296 §1.4.1: the children go with it";

    /// <summary>No line says whether an image names the state between the exchanges; messages alone never do.</summary>
    private static readonly Guard<NoFacts> NamesInitDone = new("the image names INIT_DONE", _ => null);

    private static readonly Guard<NoFacts> NamesNoInitDone = new("it does not", _ => null);

    /// <summary>The SA of IOS.</summary>
    public static readonly TransitionTable<Ikev2State, Ikev2Event, NoFacts> Ios =
        new("ikev2", "RFC 7296 §1.2", unlisted: Citation.Unsourced("IOS has states and moves that no retrievable source lists"), refuses: BreaksOrder)
        {
            // event                 from                    to                      does                                   cite
            { Start,                 Idle,                   InitiatorBuildsInit,    "build the IKE_SA_INIT request",       Names },
            { Sent,                  InitiatorBuildsInit,    InitiatorWaitsInit,     "message id 0",                        Analyser },
            { NoEvent,               InitiatorWaitsInit,     InitiatorWaitsInit,     "wait",                                Analyser },
            { Retransmit,            InitiatorWaitsInit,     InitiatorWaitsInit,     "send the same request again",         Retransmission },
            { RetransmitExceeded,    InitiatorWaitsInit,     Exit,                   "discard the SA",                      GivenUp },
            { ReceivedInit,          InitiatorWaitsInit,     InitiatorProcessesInit, "process SAr1, KEr, Nr",               Names },
            { Ok,                    InitiatorProcessesInit, InitDone,               NamesInitDone, "",                     Names },
            { Ok,                    InitDone,               InitiatorBuildsAuth,    "build the IKE_AUTH request",          Names },
            { Ok,                    InitiatorProcessesInit, InitiatorBuildsAuth,    NamesNoInitDone, "build the IKE_AUTH request", Names },
            { Sent,                  InitiatorBuildsAuth,    InitiatorWaitsAuth,     "message id 1",                        Analyser },
            { NoEvent,               InitiatorWaitsAuth,     InitiatorWaitsAuth,     "wait",                                Analyser },
            { Retransmit,            InitiatorWaitsAuth,     InitiatorWaitsAuth,     "send the same request again",         Retransmission },
            { RetransmitExceeded,    InitiatorWaitsAuth,     AuthDone,               "discard the SA",                      GivenUp },
            { ReceivedAuth,          InitiatorWaitsAuth,     InitiatorProcessesAuth, "verify AUTH, install the first child", Analyser },
            { Ok,                    InitiatorProcessesAuth, AuthDone,               "",                                    Names },
            { AuthenticationFailed,  InitiatorProcessesAuth, AuthDone,               "",                                    Refused },
            { InitiatorOk,           AuthDone,               Ready,                  "",                                    Analyser },
            { ResponderOk,           AuthDone,               Ready,                  "",                                    Analyser },
            { Failed,                AuthDone,               Exit,                   "discard the SA",                      Refused },
            { Failed,                InitiatorProcessesInit, Exit,                   "discard the SA",                      InitFailed },
            { Failed,                ResponderInit,          Exit,                   "discard the SA",                      InitFailed },
            { ReceivedInit,          Idle,                   ResponderInit,          "",                                    Names },
            { Ok,                    ResponderInit,          ResponderBuildsInit,    "build the IKE_SA_INIT response",      Names },
            { Sent,                  ResponderBuildsInit,    ResponderWaitsAuth,     "",                                    Analyser },
            { Ok,                    ResponderBuildsInit,    InitDone,               "",                                    Names },
            { Sent,                  InitDone,               ResponderWaitsAuth,     "",                                    Names },
            { ReceivedAuth,          ResponderWaitsAuth,     ResponderVerifiesAuth,  "",                                    Analyser },
            { CertificateFailed,     ResponderVerifiesAuth,  ResponderVerifiesAuth,  "",                                    Refused },
            { Ok,                    ResponderVerifiesAuth,  ResponderBuildsAuth,    "build the IKE_AUTH response",         Names },
            { AuthenticationFailed,  ResponderVerifiesAuth,  AuthDone,               "answer AUTHENTICATION_FAILED",        Refused },
            { Ok,                    ResponderBuildsAuth,    AuthDone,               "",                                    Names },
            { CreateChild,           Ready,                  Ready,                  "install the new SA",                  Renewal },
            { Liveness,              Ready,                  Ready,                  "answer",                              Probe },
            { RetransmitExceeded,    Ready,                  Exit,                   "discard the SA and its children",     GivenUp },
            { Delete,                Ready,                  Exit,                   "answer with an empty message",        Deletion },
        };

    /// <summary>
    /// Whether a move breaks the order of the exchanges: IKE_SA_INIT, then IKE_AUTH, then the SA is up, and its roles stay (RFC 7296 §1.2, §2.2). Only states whose names have a
    /// source are judged; an IKE SA that is renewed or authenticated anew is another one, with SPIs of its own (RFC 7296 §2.8).
    /// </summary>
    public static bool BreaksOrder(Ikev2State from, Ikev2State to) => from switch
    {
        Ready => to is InitiatorWaitsInit or InitiatorWaitsAuth or ResponderWaitsAuth,
        InitiatorWaitsAuth => to is InitiatorWaitsInit or ResponderWaitsAuth,
        InitiatorWaitsInit => to is ResponderWaitsAuth,
        ResponderWaitsAuth => to is InitiatorWaitsInit or InitiatorWaitsAuth,
        _ => false,
    };
}
