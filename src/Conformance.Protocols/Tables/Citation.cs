namespace Conformance.Protocols.Tables;

/// <summary>Where a row, rule or default comes from.</summary>
/// <param name="Source">The RFC section, Cisco document or trace, as a reader would look it up.</param>
/// <param name="IsSourced">False for what is commonly said but has no retrievable source: never the only ground of a violation.</param>
public readonly record struct Citation(string Source, bool IsSourced)
{
    /// <summary>A sourced citation.</summary>
    public static implicit operator Citation(string source) => From(source);

    /// <summary>A sourced citation.</summary>
    public static Citation From(string source) => new(source, true);

    /// <summary>A statement without a retrievable source.</summary>
    public static Citation Unsourced(string note) => new(note, false);

    /// <inheritdoc/>
    public override string ToString() => IsSourced ? Source : $"unsourced: {Source}";
}
