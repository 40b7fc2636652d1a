namespace Conformance.Replay.Journal;

/// <summary>What is supposed so that a line fits what was seen before.</summary>
public enum RepairKind
{
    /// <summary>Lines before it are lost.</summary>
    Lost,

    /// <summary>It was overtaken: it belongs before a line that stands before it.</summary>
    Overtaken,

    /// <summary>It is the line before, once more.</summary>
    SaidTwice,

    /// <summary>The device did what its table does not allow.</summary>
    Violation,
}
