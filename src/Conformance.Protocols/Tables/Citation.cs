using Conformance.Protocols.Profiles;

namespace Conformance.Protocols.Tables;

/// <summary>Where a row, rule or default comes from.</summary>
/// <param name="Source">The RFC section, Cisco document or trace, as a reader would look it up.</param>
/// <param name="IsSourced">False for what is commonly said but has no retrievable source: never the only ground of a violation.</param>
public readonly record struct Citation(string Source, bool IsSourced)
{
    /// <summary>The releases that have it, as a document dates it: no other release has it. Null for all.</summary>
    public ReleaseRange? Releases { get; private init; }

    /// <summary>The releases that the traces are of: whether others have it, nothing tells. Null where it is not known from traces of one era.</summary>
    public ReleaseRange? TracedIn { get; private init; }

    /// <summary>A sourced citation.</summary>
    public static implicit operator Citation(string source) => From(source);

    /// <summary>A sourced citation.</summary>
    public static Citation From(string source) => new(source, true);

    /// <summary>A statement without a retrievable source.</summary>
    public static Citation Unsourced(string note) => new(note, false);

    /// <summary>It came with a release.</summary>
    public Citation Since(string first) => this with { Releases = ReleaseRange.Since(first) };

    /// <summary>It went with a release.</summary>
    public Citation Before(string end) => this with { Releases = ReleaseRange.Before(end) };

    /// <summary>Traces of a release and of later ones have it.</summary>
    public Citation TracedSince(string first) => this with { TracedIn = ReleaseRange.Since(first) };

    /// <summary>Traces of releases before one have it.</summary>
    public Citation TracedBefore(string end) => this with { TracedIn = ReleaseRange.Before(end) };

    /// <summary>What it is worth for a release, as far as it is known: a trace of another era is no source.</summary>
    public Citation For(IosRelease? release) => TracedIn?.Has(release) is false ? Unsourced($"traces of {TracedIn}: {Source}") : this;

    /// <inheritdoc/>
    public override string ToString() => IsSourced ? Source : $"unsourced: {Source}";
}
