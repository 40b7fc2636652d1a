namespace Conformance.Replay.Alignment;

/// <summary>An entity with lines that did not fit, of which later lines may still tell why.</summary>
internal interface IUnsettled
{
    /// <summary>No later line tells: the cheapest account is recorded.</summary>
    void Settle();
}
