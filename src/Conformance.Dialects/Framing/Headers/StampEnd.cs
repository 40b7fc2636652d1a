namespace Conformance.Dialects.Framing.Headers;

/// <summary>What stands behind a timestamp: it tells whose it is.</summary>
internal enum StampEnd
{
    /// <summary>Its colon: the stamp of a device.</summary>
    Colon,

    /// <summary>A syslog message, without a colon between: some sources print the stamp of a device so.</summary>
    Message,

    /// <summary>A blank and something else: the stamp of a relay, before its host.</summary>
    Open,
}
