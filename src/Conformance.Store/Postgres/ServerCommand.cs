using System.ComponentModel;
using System.Diagnostics;

namespace Conformance.Store.Postgres;

/// <summary>Runs PostgreSQL's programs as the server's user, away from this process's terminal, folder and PG variables.</summary>
/// <param name="account">The user to run them as.</param>
/// <param name="folder">Their working folder: one that the user may enter, or they refuse to run.</param>
internal sealed class ServerCommand(ServerAccount account, string folder)
{
    // On Windows a server keeps the pipes of the pg_ctl that started it open: that output never ends.
    private static readonly TimeSpan OutputLimit = OperatingSystem.IsWindows() ? TimeSpan.FromSeconds(0.5) : Timeout.InfiniteTimeSpan;

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="StoreUnavailableException">The program cannot be run.</exception>
    /// <exception cref="OperationCanceledException">The program was killed because of the token.</exception>
    public async Task<CommandResult> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Start(program, arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            throw;
        }
        // Ctrl-C in the terminal ends the program too, often before this process has heard of it.
        if (process.ExitCode != 0)
            cancellationToken.ThrowIfCancellationRequested();
        return new CommandResult(process.ExitCode, await TextAsync(output) + await TextAsync(errors));
    }

    private Process Start(string program, IEnumerable<string> arguments)
    {
        var start = account.Command(program, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            var why = start.FileName == "setpriv" ? ", needed as PostgreSQL refuses to run as root," : "";
            throw new StoreUnavailableException(
                $"{start.FileName}{why} cannot be run in {folder} ({exception.Message}): install it, run as an ordinary user, or give --connection.",
                exception);
        }
    }

    private static async Task<string> TextAsync(Task<string> output)
    {
        try
        {
            return await output.WaitAsync(OutputLimit);
        }
        catch (TimeoutException)
        {
            return "";
        }
    }
}
