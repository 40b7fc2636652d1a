namespace Conformance.Protocols.ReverseRoute;

/// <summary>What adds or removes the route of reverse route injection.</summary>
public enum ReverseRouteEvent
{
    /// <summary>The crypto map with <c>reverse-route</c> was applied to an interface.</summary>
    MapApplied,

    /// <summary>The HSRP group that the crypto map is bound to became Active.</summary>
    GroupBecameActive,

    /// <summary>An SA for the route's proxy was installed.</summary>
    SaInstalled,

    /// <summary>The crypto map was removed, or its interface went down.</summary>
    MapRemoved,

    /// <summary>The HSRP group that the crypto map is bound to left Active.</summary>
    GroupLeftActive,

    /// <summary>The last SA for the route's proxy was deleted.</summary>
    LastSaDeleted,
}
