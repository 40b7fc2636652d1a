using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Interfaces;

/// <summary>The state of an interface's physical link.</summary>
public enum LinkState
{
    /// <summary>Up.</summary>
    [Printed("up")] Up,

    /// <summary>Down.</summary>
    [Printed("down")] Down,

    /// <summary>Shut down by the operator.</summary>
    [Printed("administratively down")] AdministrativelyDown,

    /// <summary>Being reset.</summary>
    [Printed("reset")] Reset,

    /// <summary>A backup interface that waits.</summary>
    [Printed("standby mode")] StandbyMode,
}
