using Conformance.Protocols.Traces;

namespace Conformance.Checks.Findings;

/// <summary>One finding, as data; prose is made last, by <see cref="FindingRenderer"/>.</summary>
public sealed record Finding
{
    /// <summary>Its id in the run: the code and a number.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its code, see <see cref="FindingCatalog"/>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Violates or inconclusive.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The entity that it is about; blank parts where it is about none.</summary>
    public EntityKey Entity { get; init; } = new("", "", "");

    /// <summary>The clause of the specification or document.</summary>
    public string Clause { get; init; } = "";

    /// <summary>What was found, in one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>What was agreed before, with its place; blank where nothing was.</summary>
    public string Given { get; init; } = "";

    /// <summary>What the table or rule allowed instead.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];

    /// <summary>What could be supposed so that the line fits, with its cost in tenths of a lost line, the cheapest first; empty where nothing was weighed.</summary>
    public IReadOnlyList<string> Repairs { get; init; } = [];

    /// <summary>Where its cause most probably lies.</summary>
    public required Cause Cause { get; init; }

    /// <summary>What follows, or what would decide.</summary>
    public string So { get; init; } = "";

    /// <summary>The lines that prove it, the deciding one first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Why somebody has accepted it; blank where nobody has. What is accepted is shown and counts no more.</summary>
    public string Waived { get; init; } = "";

    /// <summary>Whether it counts: nobody has accepted it.</summary>
    public bool Counts => Waived.Length == 0;

    /// <summary>The file of the deciding line; blank for none.</summary>
    public string File => Evidence.Count > 0 ? Evidence[0].File : "";

    /// <summary>The deciding line, 1-based; 0 for none.</summary>
    public int Line => Evidence.Count > 0 ? Evidence[0].Line : 0;

    /// <summary>The deciding line as <c>FILE:LINE</c>; blank for none.</summary>
    public string Place => Evidence.Count > 0 ? Messages.Place(Evidence[0]) : "";

    /// <summary>The last physical line of the deciding record; 0 for none.</summary>
    public int EndLine => Evidence.Count > 0 ? Evidence[0].EndLine : 0;
}
