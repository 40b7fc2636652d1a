namespace Conformance.Protocols.Traces;

/// <summary>The text of one record, copied out.</summary>
/// <param name="evidence">The text.</param>
internal sealed class KeptText(Evidence evidence) : ITextSource
{
    /// <inheritdoc/>
    public Evidence EvidenceOf(SourceSpan span) => evidence;
}
