using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Conformance.Store.Postgres;

namespace Conformance.Store.Tests.Postgres;

/// <summary>
/// Another process that enters: this assembly, run as a program. Its module initializer does the work before the test
/// platform's empty entry point.
/// </summary>
internal sealed class ForeignProcess : IAsyncDisposable
{
    private const string RootVariable = "CONFORMANCE_TEST_FOREIGN_ROOT";
    private const string RoundsVariable = "CONFORMANCE_TEST_FOREIGN_ROUNDS";

    private readonly Process process;

    private ForeignProcess(Process process) => this.process = process;

    /// <summary>Starts it; it enters so many times, and leaves each time but the last at once.</summary>
    public static ForeignProcess Start(ThrowAwayCluster cluster, int rounds = 1)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", typeof(ForeignProcess).Assembly.Location])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[RootVariable] = cluster.Folder.Root;
        start.Environment[RoundsVariable] = rounds.ToString(CultureInfo.InvariantCulture);
        return new ForeignProcess(Process.Start(start)!);
    }

    /// <summary>The next thing it has to say: <c>entered</c>, or what went wrong.</summary>
    public async Task<string> HearAsync() => await process.StandardOutput.ReadLineAsync() ?? await process.StandardError.ReadToEndAsync();

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Lets it leave. Returns only when all that held its output is gone, which is what a caller with pipes waits for.</summary>
    public async Task<string> LeaveAsync()
    {
        process.StandardInput.Close();
        var said = await process.StandardOutput.ReadToEndAsync() + await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Trim();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    // Other threads cannot run this module's code before it returns, so it waits instead of awaiting.
    [ModuleInitializer]
    internal static void RunAsForeignProcess()
    {
        if (Environment.GetEnvironmentVariable(RootVariable) is not { } root)
            return;
        var options = new EmbeddedPostgresOptions { Root = root, Durable = false };
        for (var round = int.Parse(Environment.GetEnvironmentVariable(RoundsVariable)!, CultureInfo.InvariantCulture); round > 0; round--)
        {
            var lease = EmbeddedPostgres.EnterAsync(options).GetAwaiter().GetResult();
            if (round == 1)
            {
                Console.WriteLine("entered");
                Console.ReadLine();
            }
            lease.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
        Console.WriteLine("left");
        Environment.Exit(0);
    }
}
