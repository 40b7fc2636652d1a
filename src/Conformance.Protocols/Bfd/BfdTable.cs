using Conformance.Protocols.Tables;
using static Conformance.Protocols.Bfd.BfdEvent;
using static Conformance.Protocols.Bfd.BfdState;

namespace Conformance.Protocols.Bfd;

/// <summary>A BFD session, RFC 5880 §6.8.</summary>
public static class BfdTable
{
    private static readonly Citation Reception = "RFC 5880 §6.8.6";
    private static readonly Citation Detection = "RFC 5880 §6.8.4";
    private static readonly Citation Echo = "RFC 5880 §6.8.5";
    private static readonly Citation AdministrativeControl = "RFC 5880 §6.8.16";
    private static readonly Citation Creation = Citation.Unsourced("IOS-XE 16 traces: the session is created in Down, is held in AdminDown once deleted");

    /// <summary>A session that is Up stays Up by Init and Up, and comes up again only once it was down.</summary>
    private static readonly Contradiction<BfdState>[] UpTwice = [new(Up, Up, Reception)];

    /// <summary>The session of IOS.</summary>
    public static readonly TransitionTable<BfdState, BfdEvent, NoFacts> Ios = new("bfd", "RFC 5880 §6.8.6", contradictions: UpTwice)
    {
        // event               from       to         does                                        cite
        { ReceivedAdminDown,   Down,      Down,      "",                                         Reception },
        { ReceivedDown,        Down,      Init,      "",                                         Reception },
        { ReceivedInit,        Down,      Up,        "",                                         Reception },
        { ReceivedUp,          Down,      Down,      "",                                         Reception },

        { ReceivedAdminDown,   Init,      Down,      "diagnostic 3, neighbour signalled down",   Reception },
        { ReceivedDown,        Init,      Init,      "",                                         Reception },
        { ReceivedInit,        Init,      Up,        "",                                         Reception },
        { ReceivedUp,          Init,      Up,        "",                                         Reception },

        { ReceivedAdminDown,   Up,        Down,      "diagnostic 3, neighbour signalled down",   Reception },
        { ReceivedDown,        Up,        Down,      "diagnostic 3, neighbour signalled down",   Reception },
        { ReceivedInit,        Up,        Up,        "",                                         Reception },
        { ReceivedUp,          Up,        Up,        "",                                         Reception },

        { ReceivedAdminDown,   AdminDown, AdminDown, "discard the packet",                       Reception },
        { ReceivedDown,        AdminDown, AdminDown, "discard the packet",                       Reception },
        { ReceivedInit,        AdminDown, AdminDown, "discard the packet",                       Reception },
        { ReceivedUp,          AdminDown, AdminDown, "discard the packet",                       Reception },

        { DetectTimerExpired,  Init,      Down,      "diagnostic 1, detection time expired",     Detection },
        { DetectTimerExpired,  Up,        Down,      "diagnostic 1, detection time expired",     Detection },
        { DetectTimerExpired,  Down,      Down,      "",                                         Detection },
        { DetectTimerExpired,  AdminDown, AdminDown, "",                                         Detection },
        { EchoFailed,          Up,        Down,      "diagnostic 2, echo function failed",       Echo },

        { SessionCreated,      Down,      Down,      "",                                         Creation },
        { SessionDeleted,      Down,      AdminDown, "diagnostic 7, administratively down",      AdministrativeControl },
        { SessionDeleted,      Init,      AdminDown, "diagnostic 7, administratively down",      AdministrativeControl },
        { SessionDeleted,      Up,        AdminDown, "diagnostic 7, administratively down",      AdministrativeControl },
        { SessionCreated,      AdminDown, Down,      "",                                         AdministrativeControl },
    };
}
