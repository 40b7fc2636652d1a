namespace Conformance.Replay.Journal;

/// <summary>How a device's clock stepped.</summary>
public enum ClockStepKind
{
    /// <summary>A message says that it was set.</summary>
    Set,

    /// <summary>It went back.</summary>
    Back,

    /// <summary>It went back by whole quarters of an hour while the seconds ran on, or the zone's word changed: another zone is printed.</summary>
    Zone,

    /// <summary>The uptime went back: the device restarted, or another capture begins.</summary>
    Restart,
}
