using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>What <c>show logging</c> says of the process as a whole, or of one destination of messages. Blank or null where it is not printed.</summary>
/// <param name="Destination"><c>syslog</c> for the process, <c>console</c>, <c>monitor</c>, <c>buffer</c>, <c>trap</c>, <c>host</c>, <c>file</c>, <c>persistent</c> or <c>exception</c>.</param>
public sealed record LoggingRow(string Destination)
{
    /// <summary>The syslog server's address or name; blank for other destinations.</summary>
    public string Host { get; init; } = "";

    /// <summary>The VRF in which the server is reached; blank for the global table.</summary>
    public string Vrf { get; init; } = "";

    /// <summary>Transport and port: <c>udp 514</c>.</summary>
    public string Transport { get; init; } = "";

    /// <summary>Whether messages go there.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>The least severe level that goes there: <c>debugging</c>.</summary>
    public string Level { get; init; } = "";

    /// <summary>Messages that went there.</summary>
    public long? Logged { get; init; }

    /// <summary>Messages dropped, to a server those that a discriminator dropped.</summary>
    public long? Dropped { get; init; }

    /// <summary>Messages held back by a rate limit.</summary>
    public long? RateLimited { get; init; }

    /// <summary>How often the queue of the process was flushed.</summary>
    public long? Flushes { get; init; }

    /// <summary>How often the queue of the process was overrun.</summary>
    public long? Overruns { get; init; }

    /// <summary>The size, bytes.</summary>
    public long? Size { get; init; }

    /// <summary>The link to the server: <c>up</c>, <c>down</c>.</summary>
    public string Link { get; init; } = "";

    /// <summary>The lines.</summary>
    public SourceSpan Span { get; init; }
}
