using Conformance.Replay.Journal;

namespace Conformance.Store.Projections;

/// <summary>A recorded run, for lists.</summary>
public sealed record RunDocument
{
    /// <summary>The run's id.</summary>
    public required string Id { get; init; }

    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>The verdict.</summary>
    public required string Verdict { get; init; }

    /// <summary>When it was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The devices.</summary>
    public required IReadOnlyList<RunDevice> Devices { get; init; }

    /// <summary>The files with their phases.</summary>
    public required IReadOnlyList<RunFile> Files { get; init; }

    /// <summary>How many facts it has.</summary>
    public required int Facts { get; init; }

    /// <summary>The digest over its facts.</summary>
    public required string Digest { get; init; }
}
