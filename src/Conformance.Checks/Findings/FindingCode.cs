namespace Conformance.Checks.Findings;

/// <summary>A kind of finding, as `explain CODE` documents it.</summary>
/// <param name="Code">Its stable code: <c>HSRP-001</c>.</param>
/// <param name="Title">What is wrong where it is raised, as a title.</param>
public sealed record FindingCode(string Code, string Title)
{
    /// <summary>What holds where it is not raised, as a title: the name of the test that it is.</summary>
    public required string Property { get; init; }

    /// <summary>What it is about: protocols of entities as the contracts spell them, or the words of <see cref="FindingSubject"/>.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>What it means, for a network engineer.</summary>
    public required string Meaning { get; init; }

    /// <summary>When it is raised, and how grave it is then.</summary>
    public required string Raised { get; init; }

    /// <summary>What decides it, or what to do.</summary>
    public required string Decides { get; init; }

    /// <summary>Lines that give it, as routers print them; <c>--- R2.log</c> begins another file.</summary>
    public required string Example { get; init; }
}
