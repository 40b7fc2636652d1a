namespace Conformance.Cli;

/// <summary>What the process returns, as the contract fixes it.</summary>
internal static class ExitCode
{
    /// <summary>All well.</summary>
    public const int Ok = 0;

    /// <summary>A violation, or a golden that differs.</summary>
    public const int Violation = 1;

    /// <summary>Wrong usage or unreadable input.</summary>
    public const int Usage = 2;

    /// <summary>Nothing could be judged.</summary>
    public const int Inconclusive = 3;

    /// <summary>A mistake of ours.</summary>
    public const int InternalError = 4;

    /// <summary>The store is not available.</summary>
    public const int StoreUnavailable = 5;

    /// <summary>What the store holds was changed.</summary>
    public const int IntegrityBroken = 6;

    /// <summary>Interrupted.</summary>
    public const int Interrupted = 130;
}
