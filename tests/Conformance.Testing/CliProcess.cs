using System.Diagnostics;
using Conformance.Cli;

namespace Conformance.Testing;

/// <summary>The command line as a process of its own.</summary>
public static class CliProcess
{
    /// <summary>Runs it.</summary>
    /// <param name="data">The folder of the embedded PostgreSQL.</param>
    /// <param name="arguments">The command line.</param>
    public static async Task<CliRun> RunAsync(string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(CommandLineProgram).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["CONFORMANCE_DATA"] = data;
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }
}
