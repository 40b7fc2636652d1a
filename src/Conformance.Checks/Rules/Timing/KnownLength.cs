using Conformance.Protocols.Traces;

namespace Conformance.Checks.Rules.Timing;

/// <summary>How long a timer is, as far as anything tells.</summary>
/// <param name="Length">The shortest that anything tells.</param>
/// <param name="Source">What tells it, as part of a sentence.</param>
/// <param name="Decides">Whether one of the sources is the one that the timer is set by.</param>
/// <param name="Doubt">Why it does not decide, and what would; blank where it does.</param>
/// <param name="Evidence">The lines that tell it; empty for a default, and for the line that started the timer.</param>
internal sealed record KnownLength(TimeSpan Length, string Source, bool Decides, string Doubt, IReadOnlyList<Evidence> Evidence);
