namespace Conformance.Protocols.Hsrp;

/// <summary>What HSRP notices of its interface.</summary>
public enum HsrpInterfaceChange
{
    /// <summary>The interface is down.</summary>
    Down,

    /// <summary>The interface is up; the minimum delay starts.</summary>
    Up,

    /// <summary>The minimum delay has run out: event a follows.</summary>
    MinimumDelayExpired,
}
