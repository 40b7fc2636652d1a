using System.Globalization;
using Conformance.Cli;

namespace Conformance.Testing;

/// <summary>A run of the command line, in this process.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
public sealed record CliRun(int Code, string Output, string Error)
{
    /// <summary>Runs the command line.</summary>
    public static async Task<CliRun> OfAsync(params string[] arguments)
    {
        await using var output = new StringWriter(CultureInfo.InvariantCulture);
        await using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = await CommandLineProgram.RunAsync(arguments, output, error);
        return new(code, output.ToString(), error.ToString());
    }
}
