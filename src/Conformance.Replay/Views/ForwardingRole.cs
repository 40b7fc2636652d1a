namespace Conformance.Replay.Views;

/// <summary>The state in which a router forwards for the virtual address: one router of a group is in it.</summary>
public static class ForwardingRole
{
    /// <summary>As long two routers may be in it at a takeover, ms: twice the Hello time (PROTOCOLS G1), which is 3 s where none is configured (RFC 2281 §5.1).</summary>
    public const int HandoverMs = 6000;

    /// <summary>The state of VRRP's router that forwards (RFC 5798 §6.4.3).</summary>
    private const string Master = "Master";

    /// <summary>The state as printed: Active of HSRP (RFC 2281 §5.3), Master of VRRP (RFC 5798 §6.4.3); null for a protocol without such a role.</summary>
    public static string? StateOf(string protocol) => protocol switch
    {
        GroupView.Protocol => GroupView.Active,
        GroupView.Vrrp => Master,
        _ => null,
    };

    /// <summary>Where a router goes that heard another one take the role: Speak (RFC 2281 §5.7, events g and j), Backup (RFC 5798 §6.4.3).</summary>
    internal static bool YieldsTo(string state) => state is "Speak" or "Backup";
}
