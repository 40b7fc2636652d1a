namespace Conformance.Store.Postgres;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">0 when it did what it was asked to.</param>
/// <param name="Output">Its stdout, then its stderr.</param>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The line that says why it failed; never empty.</summary>
    public string RelevantLine => ServerLog.RelevantLine(Output) ?? $"exit code {ExitCode}";
}
