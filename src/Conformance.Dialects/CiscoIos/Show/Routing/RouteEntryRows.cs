using System.Text;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The entries of single prefixes as their lines come: what stands above the descriptor blocks holds for each of them.</summary>
internal sealed class RouteEntryRows
{
    private readonly RowsInProgress<RouteEntryRow> rows = new(new());
    private RouteEntryRow entry = new();
    private SourceSpan span;
    private bool hasBlock = true;

    /// <summary>Whether the answer is about one prefix, be it in the table or not.</summary>
    public bool IsAnswered { get; private set; }

    /// <summary>The descriptor block that lines add to.</summary>
    public RouteEntryRow Block => rows.Current;

    /// <summary>The prefix is not in the table.</summary>
    public void NoteAbsent() => IsAnswered = true;

    /// <summary>An entry begins.</summary>
    public void Begin(RouteEntryRow header, SourceSpan at)
    {
        AddEntryWithoutBlock();
        (entry, span, IsAnswered, hasBlock) = (header, at, true, true);
    }

    /// <summary>Who gave the route, and what it costs.</summary>
    public void Describe(string knownVia, int distance, long metric, string type, bool isCandidateDefault, SourceSpan at) => Describe(
        entry with { KnownVia = knownVia, AdminDistance = distance, Metric = metric, Type = type, IsCandidateDefault = isCandidateDefault }, at);

    /// <summary>The route's tag, and its kind where it is printed there.</summary>
    public void DescribeTag(string tag, string? type, SourceSpan at) => Describe(entry with { Tag = tag, Type = type ?? entry.Type }, at);

    /// <summary>Which protocols redistribute the route.</summary>
    public void DescribeRedistribution(string protocols, SourceSpan at) => Describe(entry with { RedistributingVia = protocols }, at);

    /// <summary>Which protocols advertise the route.</summary>
    public void DescribeAdvertisement(string protocols, SourceSpan at) => Describe(entry with { AdvertisedBy = protocols }, at);

    /// <summary>A further protocol that advertises the route, on a line of its own.</summary>
    public void DescribeFurtherAdvertisement(ReadOnlySpan<byte> protocol, SourceSpan at) =>
        Describe(entry with { AdvertisedBy = $"{entry.AdvertisedBy}, {Encoding.ASCII.GetString(protocol)}" }, at);

    /// <summary>A descriptor block begins.</summary>
    public void BeginBlock(Fields line, bool isCurrent, SourceSpan at)
    {
        hasBlock = true;
        var block = entry with
        {
            IsCurrent = isCurrent,
            NextHop = line.Find(RouteFields.NextHop).ToString(),
            NextHopVrf = line.Find(RouteFields.NextHopVrf) ?? "",
            From = line.Find(RouteEntryForms.From) ?? "",
            Interface = line.Find(Ios.Port) ?? "",
        };
        rows.Begin(block, span.FirstLine > 0 ? span with { LastLine = at.LastLine } : at);
    }

    /// <summary>A line says more about the current block.</summary>
    public void Set(RouteEntryRow block, SourceSpan at) => rows.Set(block, at);

    /// <summary>Whether the line just read found no block that it could add to.</summary>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <summary>The blocks; an entry whose blocks are cut off is a row of its own.</summary>
    public IReadOnlyList<RouteEntryRow> Complete()
    {
        AddEntryWithoutBlock();
        return rows.Complete((row, at) => row with { Span = at });
    }

    private void Describe(RouteEntryRow described, SourceSpan at)
    {
        entry = described;
        span = span with { LastLine = at.LastLine };
        hasBlock = false;
    }

    private void AddEntryWithoutBlock()
    {
        if (!hasBlock) rows.Begin(entry, span);
        hasBlock = true;
    }
}
