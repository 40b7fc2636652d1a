using System.Diagnostics;

namespace Conformance.Store.Postgres;

/// <summary>The user that initdb and the server run as: this process's, but never root, as PostgreSQL refuses to.</summary>
/// <param name="UserId">Numeric user id to change to, null to stay.</param>
/// <param name="GroupId">Its numeric group id, null to stay.</param>
internal sealed record ServerAccount(string? UserId, string? GroupId)
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Reachable = Private
        | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>As root <c>postgres</c>, else <c>nobody</c>; otherwise the process's own user.</summary>
    /// <exception cref="StoreUnavailableException">Root, and the machine has neither user.</exception>
    public static ServerAccount OfThisProcess()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
            return new ServerAccount(null, null);
        var users = File.Exists("/etc/passwd") ? File.ReadAllLines("/etc/passwd") : [];
        return Find(users, "postgres") ?? Find(users, "nobody")
            ?? throw new StoreUnavailableException(
                "PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as: run as an ordinary user, or give --connection.");
    }

    /// <summary>The command that runs a program as this user.</summary>
    public ProcessStartInfo Command(string program, IEnumerable<string> arguments) => UserId is null
        ? new ProcessStartInfo(program, arguments)
        : new ProcessStartInfo("setpriv", [$"--reuid={UserId}", $"--regid={GroupId}", "--clear-groups", "--", program, .. arguments]);

    /// <summary>Makes the folder and the ones above it; those that are new let the server's user pass.</summary>
    public void MakeReachable(string folder)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } parent)
            MakeReachable(parent);
        Directory.CreateDirectory(folder);
        // Despite root's umask.
        if (UserId is not null && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder, Reachable);
    }

    /// <summary>Makes a folder that only this user, and root, can enter.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="from">The working folder of the command that gives it away.</param>
    public async Task MakePrivateFolderAsync(string folder, string from)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        Directory.CreateDirectory(folder, Private);
        File.SetUnixFileMode(folder, Private);
        await GiveAsync(folder, from);
    }

    /// <summary>Makes this user the owner of a file or folder that root made.</summary>
    public async Task GiveAsync(string path, string from)
    {
        if (UserId is null)
            return;
        var given = await new ServerCommand(new ServerAccount(null, null), from).RunAsync("chown", [$"{UserId}:{GroupId}", "--", path], CancellationToken.None);
        if (given.ExitCode != 0)
            throw new IOException(given.RelevantLine);
    }

    private static ServerAccount? Find(string[] users, string name) => users
        .Select(line => line.Split(':'))
        .Where(fields => fields.Length > 3 && fields[0] == name)
        .Select(fields => new ServerAccount(fields[2], fields[3]))
        .FirstOrDefault();
}
