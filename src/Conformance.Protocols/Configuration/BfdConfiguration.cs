namespace Conformance.Protocols.Configuration;

/// <summary>The BFD timers of an interface (RFC 5880 §6.8.1).</summary>
/// <param name="IntervalMs">Desired transmission interval, ms.</param>
/// <param name="MinRxMs">Required minimum reception interval, ms.</param>
/// <param name="Multiplier">Packets that may be missed.</param>
public sealed record BfdConfiguration(int IntervalMs, int MinRxMs, int Multiplier);
