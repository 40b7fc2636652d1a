using Conformance.Protocols.Tables;
using static Conformance.Protocols.Vrrp.VrrpEvent;
using static Conformance.Protocols.Vrrp.VrrpState;

namespace Conformance.Protocols.Vrrp;

/// <summary>
/// A virtual router, RFC 5798 §6.4.1 to §6.4.3; RFC 3768 has the same rows under the same numbers for VRRPv2. IOS adds the state Disable.
/// </summary>
public static class VrrpTable
{
    private static readonly Citation Initialized = "RFC 5798 §6.4.1";
    private static readonly Citation BackingUp = "RFC 5798 §6.4.2";
    private static readonly Citation Mastering = "RFC 5798 §6.4.3";
    private static readonly Citation TakenDown = Citation.Unsourced("12.4 prints Disable when the interface's address changes; no document says more");

    /// <summary>The virtual router of IOS.</summary>
    public static readonly TransitionTable<VrrpState, VrrpEvent, NoFacts> Ios = new("vrrp", "RFC 5798 §6.4")
    {
        // event                      from        to          does                                     cite
        { StartupOfOwner,             Initialize, Master,     "send an ADVERTISEMENT, gratuitous ARP", Initialized },
        { Startup,                    Initialize, Backup,     "set Master_Down_Timer",                 Initialized },

        { Shutdown,                   Backup,     Initialize, "cancel Master_Down_Timer",              BackingUp },
        { MasterDownTimerExpired,     Backup,     Master,     "send an ADVERTISEMENT, gratuitous ARP", BackingUp },
        { AdvertisementHigherOrEqual, Backup,     Backup,     "reset Master_Down_Timer",               BackingUp },

        { Shutdown,                   Master,     Initialize, "send an ADVERTISEMENT of priority 0",   Mastering },
        { AdvertisementHigherOrEqual, Master,     Backup,     "set Master_Down_Timer",                 Mastering },

        { Disabled,                   Backup,     Disable,    "",                                      TakenDown },
        { Disabled,                   Master,     Disable,    "",                                      TakenDown },
        { Disabled,                   Initialize, Disable,    "",                                      TakenDown },
        { Startup,                    Disable,    Initialize, "",                                      TakenDown },
    };
}
