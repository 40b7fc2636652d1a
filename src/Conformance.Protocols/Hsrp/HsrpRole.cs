namespace Conformance.Protocols.Hsrp;

/// <summary>The two routers that a group knows by name.</summary>
public enum HsrpRole
{
    /// <summary>The active router.</summary>
    Active,

    /// <summary>The standby router.</summary>
    Standby,
}
