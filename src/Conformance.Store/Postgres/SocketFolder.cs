using System.Security.Cryptography;
using System.Text;

namespace Conformance.Store.Postgres;

/// <summary>
/// The private folder of the server's Unix socket. A socket's path has a limit that a home folder can exceed; then it is a
/// folder of its own under <c>/tmp</c>, whose name <c>postmaster.pid</c> keeps for the other processes and for the next start.
/// </summary>
internal static class SocketFolder
{
    private const string ShortPrefix = "/tmp/conformance-pg-";

    // macOS: 104 bytes with the terminating zero; Linux has 108.
    private const int LimitBytes = 103;

    /// <summary>The socket's path in a folder.</summary>
    public static string SocketPath(string folder, int port) => Path.Combine(folder, $".s.PGSQL.{port}");

    /// <summary>Makes the folder for a new start.</summary>
    public static async Task<string> MakeAsync(ClusterFolder folder, ServerAccount account)
    {
        var chosen = IsUsable(folder.Sockets) ? folder.Sockets : ShortPrefix + RandomNumberGenerator.GetHexString(16, lowercase: true);
        await account.MakePrivateFolderAsync(chosen, folder.Root);
        return chosen;
    }

    /// <summary>Removes the folder of a server that no longer runs, where it is one under <c>/tmp</c>.</summary>
    public static void Forget(string folder)
    {
        if (folder.StartsWith(ShortPrefix, StringComparison.Ordinal) && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    // Plain letters need no quotes, whether for a shell, for the server's list of folders or for Npgsql's list of hosts.
    private static bool IsUsable(string folder) =>
        Encoding.UTF8.GetByteCount(SocketPath(folder, Postmaster.SocketPort)) <= LimitBytes
        && folder.All(letter => char.IsAsciiLetterOrDigit(letter) || "/._-".Contains(letter, StringComparison.Ordinal));
}
