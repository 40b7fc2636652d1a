namespace Conformance.Protocols.HsrpRedundancy;

/// <summary>The words that IOS's HSRP redundancy client prints for the state of its group.</summary>
public enum RedundancyState
{
    /// <summary>The group is in Initial.</summary>
    Init,

    /// <summary>The group is in Listen.</summary>
    Backup,

    /// <summary>The group is in Speak.</summary>
    Speak,

    /// <summary>The group is in Standby.</summary>
    Standby,

    /// <summary>The group is in Active.</summary>
    Active,
}
