using System.Text.Json.Serialization;

namespace Conformance.Protocols.Traces;

/// <summary>
/// The line or lines of a capture that prove a statement. Their text, with secrets already replaced, is read when it is asked for: of most statements only the
/// place is printed. Two are equal if they are the same place.
/// </summary>
public sealed class Evidence : IEquatable<Evidence>
{
    private readonly ITextSource? source;
    private readonly SourceSpan span;
    private string? text;

    /// <summary>Evidence with its text.</summary>
    /// <param name="file">Path of the file, relative to the scenario, with forward slashes.</param>
    /// <param name="line">First physical line, 1-based.</param>
    /// <param name="endLine">Last physical line, 1-based.</param>
    /// <param name="text">The text as printed; several physical lines are joined by a line feed.</param>
    [JsonConstructor]
    public Evidence(string file, int line, int endLine, string text) => (File, Line, EndLine, this.text) = (file, line, endLine, text);

    /// <summary>Evidence whose text is read when it is asked for.</summary>
    /// <param name="file">Path of the file, relative to the scenario, with forward slashes.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="source">Reads the text; must last as long as the evidence.</param>
    public Evidence(string file, SourceSpan span, ITextSource source) => (File, Line, EndLine, this.span, this.source) = (file, span.FirstLine, span.LastLine, span, source);

    /// <summary>Path of the file, relative to the scenario, with forward slashes.</summary>
    public string File { get; }

    /// <summary>First physical line, 1-based.</summary>
    public int Line { get; }

    /// <summary>Last physical line, 1-based.</summary>
    public int EndLine { get; }

    /// <summary>The text as printed; several physical lines are joined by a line feed.</summary>
    public string Text => text ??= source!.TextOf(span);

    /// <inheritdoc/>
    public bool Equals(Evidence? other) => other is not null && (File, Line, EndLine) == (other.File, other.Line, other.EndLine);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Evidence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, Line, EndLine);

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line}: {Text}";
}
