namespace Conformance.Protocols.Traces;

/// <summary>What of a time its stamp does not print, but something else tells.</summary>
[Flags]
public enum TimeInference : byte
{
    /// <summary>Nothing: all of the time is printed.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The offset from UTC.</summary>
    Zone = 2,
}
