namespace Conformance.Replay.Journal;

/// <summary>Why nobody can tell how long it was between two lines.</summary>
public enum TimeDoubt
{
    /// <summary>It can be told.</summary>
    None,

    /// <summary>One of them carries no time.</summary>
    NoTime,

    /// <summary>They stand in two files, which may be two captures.</summary>
    OtherFile,

    /// <summary>Their time is a relay's, which tells when they arrived.</summary>
    RelayTime,

    /// <summary>The clock was or may have been set between them.</summary>
    ClockStepped,

    /// <summary>Their stamps are of two clocks, or in the wrong order.</summary>
    OtherClock,
}
