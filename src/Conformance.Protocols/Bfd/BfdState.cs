using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Bfd;

/// <summary>The states of a BFD session, RFC 5880 §6.2.</summary>
public enum BfdState
{
    /// <summary>The session is down, or has just been created.</summary>
    Down,

    /// <summary>The remote system is communicating, and the local one wants the session up.</summary>
    Init,

    /// <summary>The session is established.</summary>
    Up,

    /// <summary>The session is held down administratively.</summary>
    [Printed("AdminDown")] AdminDown,
}
