namespace Conformance.Replay.Journal;

/// <summary>What tells the length of a timer.</summary>
public enum TimerSource
{
    /// <summary>The device's configuration.</summary>
    Configuration,

    /// <summary>An answer to a show command: what is in use.</summary>
    Shown,
}
