namespace Conformance.Protocols.Traces;

/// <summary>Gives the text behind spans.</summary>
public interface ITextSource
{
    /// <summary>The evidence that stands at <paramref name="span"/>.</summary>
    Evidence EvidenceOf(SourceSpan span);

    /// <summary>The text of <paramref name="span"/>, with secrets replaced.</summary>
    string TextOf(SourceSpan span);
}
