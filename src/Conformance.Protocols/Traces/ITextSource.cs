namespace Conformance.Protocols.Traces;

/// <summary>Gives the text behind a span while the reader still stands on it.</summary>
public interface ITextSource
{
    /// <summary>The file and text of <paramref name="span"/>, with secrets replaced. Valid only during the call that delivered the span.</summary>
    Evidence EvidenceOf(SourceSpan span);
}
