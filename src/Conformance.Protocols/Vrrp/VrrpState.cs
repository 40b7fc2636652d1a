using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Vrrp;

/// <summary>The states of a virtual router, RFC 5798 §6.4, in the words of IOS.</summary>
public enum VrrpState
{
    /// <summary>Waits for a Startup event.</summary>
    [Printed("Init")] Initialize,

    /// <summary>Monitors the availability of the master.</summary>
    Backup,

    /// <summary>Forwards for the virtual addresses.</summary>
    Master,

    /// <summary>IOS: the group was taken down; it starts again from Init, which no line says.</summary>
    Disable,
}
