namespace Conformance.Protocols.Interfaces;

/// <summary>The counters of an interface that stand still while it is healthy. Null where the router prints nothing.</summary>
public sealed record InterfaceErrors
{
    /// <summary>Packets dropped because the input queue was full.</summary>
    public long? InputQueueDrops { get; init; }

    /// <summary>Packets dropped because the output queue was full.</summary>
    public long? OutputQueueDrops { get; init; }

    /// <summary>Frames shorter than the medium allows.</summary>
    public long? Runts { get; init; }

    /// <summary>Frames longer than the medium allows.</summary>
    public long? Giants { get; init; }

    /// <summary>How often the receiver was turned off for want of buffers.</summary>
    public long? Throttles { get; init; }

    /// <summary>All errors on input.</summary>
    public long? Input { get; init; }

    /// <summary>Frames whose checksum was wrong.</summary>
    public long? Crc { get; init; }

    /// <summary>Frames with a wrong number of bits.</summary>
    public long? Frame { get; init; }

    /// <summary>Frames that came faster than the hardware could take them.</summary>
    public long? Overrun { get; init; }

    /// <summary>Frames ignored for want of internal buffers.</summary>
    public long? Ignored { get; init; }

    /// <summary>Frames that were broken off, on serial lines.</summary>
    public long? Abort { get; init; }

    /// <summary>How often the sender was faster than the router.</summary>
    public long? Underruns { get; init; }

    /// <summary>All errors on output.</summary>
    public long? Output { get; init; }

    /// <summary>Frames sent again after a collision.</summary>
    public long? Collisions { get; init; }

    /// <summary>How often the interface was reset.</summary>
    public long? Resets { get; init; }

    /// <summary>Packets of a protocol that the router does not run.</summary>
    public long? UnknownProtocolDrops { get; init; }

    /// <summary>Collisions after the preamble.</summary>
    public long? LateCollisions { get; init; }

    /// <summary>How often the carrier was lost while sending.</summary>
    public long? LostCarrier { get; init; }

    /// <summary>How often the carrier was missing while sending.</summary>
    public long? NoCarrier { get; init; }

    /// <summary>How often the carrier changed.</summary>
    public long? CarrierTransitions { get; init; }

    /// <summary>Output buffers that could not be had.</summary>
    public long? OutputBufferFailures { get; init; }
}
