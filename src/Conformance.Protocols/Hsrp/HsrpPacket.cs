namespace Conformance.Protocols.Hsrp;

/// <summary>The packets that HSRP exchanges about a group, RFC 2281 §5.1.</summary>
public enum HsrpPacket
{
    /// <summary>The sender runs HSRP and is able to become the active or standby router.</summary>
    Hello,

    /// <summary>The sender wishes to become the active router.</summary>
    Coup,

    /// <summary>The sender no longer wishes to be the active router.</summary>
    Resign,
}
