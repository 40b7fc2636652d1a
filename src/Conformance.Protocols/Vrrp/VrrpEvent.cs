using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Vrrp;

/// <summary>What moves a virtual router, RFC 5798 §6.4; in the words of <c>debug vrrp</c> where it has some.</summary>
public enum VrrpEvent
{
    /// <summary>A Startup event of a router that owns the addresses: its priority is 255.</summary>
    [Printed("Startup of the owner", "Startup; the priority is 255")] StartupOfOwner,

    /// <summary>A Startup event of any other router.</summary>
    [Printed("Startup", "Startup; the priority is below 255")] Startup,

    /// <summary>A Shutdown event.</summary>
    Shutdown,

    /// <summary>The master was not heard for Master_Down_Interval.</summary>
    [Printed("Master down timer expired", "The master was not heard for Master_Down_Interval")] MasterDownTimerExpired,

    /// <summary>An advertisement of a router that is the better master.</summary>
    [Printed("Advert higher or equal priority", "An advertisement of higher priority, or of the same and a higher address")] AdvertisementHigherOrEqual,

    /// <summary>IOS: the group is taken down, as when the interface's address changes.</summary>
    [Printed("disabled", "IOS: the group is taken down")] Disabled,
}
