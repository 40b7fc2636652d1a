using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Keepalive;

/// <summary>The liveness of an ISAKMP peer, as IOS's error counter: probes unanswered in a row.</summary>
public enum KeepaliveState
{
    /// <summary>The peer was heard since the last probe.</summary>
    [Printed("0")] Alive,

    /// <summary>One probe unanswered.</summary>
    [Printed("1")] Suspect1,

    /// <summary>Two probes unanswered.</summary>
    [Printed("2")] Suspect2,

    /// <summary>Three probes unanswered.</summary>
    [Printed("3")] Suspect3,

    /// <summary>Four probes unanswered.</summary>
    [Printed("4")] Suspect4,

    /// <summary>Five probes unanswered: the peer is about to be declared dead.</summary>
    [Printed("5")] Suspect5,

    /// <summary>Declared dead; its SAs are torn down.</summary>
    [Printed("DEAD")] Dead,
}
