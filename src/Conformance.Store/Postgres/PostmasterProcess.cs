using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Conformance.Store.Postgres;

/// <summary>Tells a server's process from another one that got its number after it was killed.</summary>
internal static class PostmasterProcess
{
    /// <summary>Whether the process of a <c>postmaster.pid</c> is a server of that data folder.</summary>
    public static async Task<bool> RunsAsync(PostmasterFile file)
    {
        if (OperatingSystem.IsWindows())
            return NameOf(file.ProcessId) == "postgres";
        var commandLine = OperatingSystem.IsLinux() ? OnLinux(file.ProcessId) : await OnOtherUnixAsync(file.ProcessId);
        return commandLine.Contains("postgres", StringComparison.Ordinal) && commandLine.Contains($"-D {file.Data} ", StringComparison.Ordinal);
    }

    // World-readable, unlike the process's working folder; empty for a zombie.
    private static string OnLinux(int processId)
    {
        try
        {
            return Encoding.UTF8.GetString(File.ReadAllBytes($"/proc/{processId}/cmdline")).Replace('\0', ' ');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static async Task<string> OnOtherUnixAsync(int processId)
    {
        var command = new ServerCommand(new ServerAccount(null, null), "/");
        var listed = await command.RunAsync("ps", ["-ww", "-o", "command=", "-p", processId.ToString(CultureInfo.InvariantCulture)], CancellationToken.None);
        return listed.Output.TrimEnd() + " ";
    }

    private static string NameOf(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return process.ProcessName;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return "";
        }
    }
}
