namespace Conformance.Protocols.Tables;

/// <summary>A row of a table as printed.</summary>
/// <param name="Event">The event's word or letter.</param>
/// <param name="From">The state it happens in.</param>
/// <param name="To">The next state.</param>
/// <param name="When">The condition in words; blank for none.</param>
/// <param name="Does">The actions; blank for none.</param>
/// <param name="Cite">Where the row comes from.</param>
public sealed record TransitionRowText(string Event, string From, string To, string When, string Does, Citation Cite)
{
    /// <summary>The condition in words, without that on the release.</summary>
    public string Condition { get; init; } = When;
}
