using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Bfd;

/// <summary>What moves a BFD session, in the words of <c>debug bfd event</c>.</summary>
public enum BfdEvent
{
    /// <summary>A control packet that says AdminDown.</summary>
    [Printed("RX ADMINDOWN", "The remote state is AdminDown")] ReceivedAdminDown,

    /// <summary>A control packet that says Down.</summary>
    [Printed("RX DOWN", "The remote state is Down")] ReceivedDown,

    /// <summary>A control packet that says Init.</summary>
    [Printed("RX INIT", "The remote state is Init")] ReceivedInit,

    /// <summary>A control packet that says Up.</summary>
    [Printed("RX UP", "The remote state is Up")] ReceivedUp,

    /// <summary>The Detection Time ran out.</summary>
    [Printed("DETECT TIMER EXPIRED", "The Detection Time ran out")] DetectTimerExpired,

    /// <summary>The Echo function failed.</summary>
    [Printed("ECHO FAILURE", "The Echo function failed")] EchoFailed,

    /// <summary>IOS: the first client asked for the session.</summary>
    [Printed("Session create", "IOS: the first client asked for the session")] SessionCreated,

    /// <summary>IOS: the last client left, or the interface went down.</summary>
    [Printed("Session delete", "IOS: the last client left")] SessionDeleted,
}
