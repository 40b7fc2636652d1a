using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Tracking;

/// <summary>What moves a tracked object.</summary>
public enum TrackEvent
{
    /// <summary>The object came up.</summary>
    [Printed("object up")] CameUp,

    /// <summary>The object went down.</summary>
    [Printed("object down")] WentDown,
}
