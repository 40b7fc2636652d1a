namespace Conformance.Replay.Alignment;

/// <summary>The entities of a device with lines that did not fit, of which later lines may still tell why.</summary>
internal sealed class OpenQuestions
{
    private readonly HashSet<IUnsettled> open = [];

    /// <summary>A line of the entity did not fit.</summary>
    public void Open(IUnsettled entity) => open.Add(entity);

    /// <summary>The cheapest account of the entity was recorded.</summary>
    public void Close(IUnsettled entity) => open.Remove(entity);

    /// <summary>No more lines come.</summary>
    public void SettleAll()
    {
        foreach (var entity in open.ToList()) entity.Settle();
    }
}
