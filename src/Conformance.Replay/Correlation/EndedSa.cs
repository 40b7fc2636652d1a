using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>What is kept of an IPsec SA whose life is over: what a late line about it, or a later life with the same SPI, needs.</summary>
/// <param name="Sa">What identified it.</param>
/// <param name="Instance">The instance of its entity, without the number of its life.</param>
/// <param name="Life">The number of its life.</param>
/// <param name="IsOriginKnown">Whether it is known to have been made during the run.</param>
internal readonly record struct EndedSa(SaIdentity Sa, string Instance, int Life, bool IsOriginKnown);
