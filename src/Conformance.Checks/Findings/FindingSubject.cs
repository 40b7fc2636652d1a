namespace Conformance.Checks.Findings;

/// <summary>What a kind of finding can be about, besides the entities of certain protocols.</summary>
public static class FindingSubject
{
    /// <summary>Every entity, whatever its protocol.</summary>
    public const string Entity = "entity";

    /// <summary>A device.</summary>
    public const string Device = "device";

    /// <summary>The run as a whole.</summary>
    public const string Run = "run";
}
