using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Interfaces;

/// <summary>What moves an interface's line protocol.</summary>
public enum LineProtocolEvent
{
    /// <summary>The line protocol came up; needs the link up.</summary>
    [Printed("line protocol up")] CameUp,

    /// <summary>The line protocol went down.</summary>
    [Printed("line protocol down")] WentDown,
}
