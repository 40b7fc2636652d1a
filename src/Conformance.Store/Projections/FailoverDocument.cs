using Conformance.Replay.Views;

namespace Conformance.Store.Projections;

/// <summary>A failover of a recorded run, for the history.</summary>
public sealed record FailoverDocument
{
    /// <summary>The run's id, a slash and the failover's id.</summary>
    public required string Id { get; init; }

    /// <summary>The run's id.</summary>
    public required string Run { get; init; }

    /// <summary>The scenario's name.</summary>
    public required string Scenario { get; init; }

    /// <summary>When the run was recorded, UTC.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>The failover.</summary>
    public required Failover Failover { get; init; }
}
