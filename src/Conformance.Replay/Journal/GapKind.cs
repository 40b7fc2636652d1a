namespace Conformance.Replay.Journal;

/// <summary>What does not fit, and what is supposed of it where that is not the device.</summary>
public enum GapKind
{
    /// <summary>A line's state is not one that the entity can be in.</summary>
    State,

    /// <summary>An event occurred that must have moved the entity, but it is seen where it was.</summary>
    EventWithoutMove,

    /// <summary>A move was printed that its own event does not lead to, though another event would.</summary>
    MoveWithoutEvent,

    /// <summary>The entity passed through states whose moves its device does not log by design, so that nothing tells how.</summary>
    NotLogged,

    /// <summary>A line belongs before another one that stands before it.</summary>
    Overtaken,

    /// <summary>A line stands twice.</summary>
    SaidTwice,
}
