namespace Conformance.Checks.Tables.Captures;

/// <summary>What a second answer of a device to the same command means for the table.</summary>
public enum RepeatedCapture
{
    /// <summary>The state later: its rows stand in place of the earlier ones, as a golden wants it.</summary>
    Replaces,

    /// <summary>More to read: every row of every answer is kept, equal ones once.</summary>
    Adds,
}
