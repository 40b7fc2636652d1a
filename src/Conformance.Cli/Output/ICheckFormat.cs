namespace Conformance.Cli.Output;

/// <summary>A format of `check`.</summary>
internal interface ICheckFormat
{
    /// <summary>Writes what was found.</summary>
    void Write(CheckResult result);
}
