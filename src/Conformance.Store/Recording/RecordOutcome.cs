namespace Conformance.Store.Recording;

/// <summary>What became of a run that was to be recorded.</summary>
public enum RecordOutcome
{
    /// <summary>It was recorded.</summary>
    Recorded,

    /// <summary>The same run was recorded before; nothing was written.</summary>
    KnownAlready,
}
