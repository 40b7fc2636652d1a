using Conformance.Protocols.Tables;

namespace Conformance.Checks.Findings;

/// <summary>Where the cause of a finding most probably lies.</summary>
public enum CauseClass
{
    /// <summary>The device did what its specification does not allow.</summary>
    [Printed("device")] Device,

    /// <summary>How devices or the network between them are configured.</summary>
    [Printed("configuration")] Configuration,

    /// <summary>The way of a line from the device to the capture: lost, late, or twice.</summary>
    [Printed("lost line")] LostLine,

    /// <summary>Clocks that stepped, or cannot be compared.</summary>
    [Printed("clock")] Clock,

    /// <summary>What a person did: to a device, or to the capture.</summary>
    [Printed("operator action")] OperatorAction,

    /// <summary>A table that is not known to be complete.</summary>
    [Printed("model gap")] ModelGap,

    /// <summary>Text that was not read.</summary>
    [Printed("reading gap")] ReadingGap,
}
