using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Interfaces;

/// <summary>What moves an interface's physical link.</summary>
public enum LinkEvent
{
    /// <summary>The carrier came, or the interface was enabled with a carrier: <c>%LINK-3-UPDOWN ... up</c>.</summary>
    [Printed("link up")] LinkUp,

    /// <summary>The carrier was lost: <c>%LINK-3-UPDOWN ... down</c>.</summary>
    [Printed("link down")] LinkDown,

    /// <summary>The operator shut the interface: <c>%LINK-5-CHANGED ... administratively down</c>.</summary>
    [Printed("shutdown")] Shutdown,

    /// <summary>The interface is reset: <c>%LINK-5-CHANGED ... reset</c>.</summary>
    [Printed("reset")] WasReset,

    /// <summary>The interface becomes another one's backup: <c>%LINK-5-CHANGED ... standby mode</c>.</summary>
    [Printed("backup")] BecameBackup,
}
