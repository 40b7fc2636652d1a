using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Interfaces;

/// <summary>The state of an interface's line protocol.</summary>
public enum LineProtocolState
{
    /// <summary>Up.</summary>
    [Printed("up")] Up,

    /// <summary>Down.</summary>
    [Printed("down")] Down,
}
