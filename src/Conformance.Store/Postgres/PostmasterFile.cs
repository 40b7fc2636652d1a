using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Store.Postgres;

/// <summary>
/// A server's <c>postmaster.pid</c>, which says where it listens. The file outlives a server that was killed, and its process
/// number may by then be another program's.
/// </summary>
/// <param name="ProcessId">Line 1.</param>
/// <param name="Data">Line 2: the cluster's data folder as the server was told it.</param>
/// <param name="Port">Line 4; of a Unix socket a part of its name.</param>
/// <param name="Sockets">Line 5: the folder of the Unix socket, empty on Windows.</param>
/// <param name="Address">Line 6: the address of the TCP socket, empty on Unix.</param>
/// <param name="IsReady">Line 8: whether it takes connections; otherwise it is starting or stopping.</param>
internal sealed record PostmasterFile(int ProcessId, string Data, int Port, string Sockets, string Address, bool IsReady)
{
    private static readonly TimeSpan ConnectLimit = TimeSpan.FromSeconds(2);

    /// <summary>Npgsql's host: the socket's folder, on Windows the address.</summary>
    public string Host => Sockets.Length > 0 ? Sockets : Address;

    /// <summary>The file; null where there is none, or one that a server did not finish.</summary>
    public static PostmasterFile? TryRead(ClusterFolder folder)
    {
        try
        {
            var lines = File.ReadAllLines(folder.PostmasterPid);
            return lines.Length >= 6 && TryNumber(lines[0], out var processId) && TryNumber(lines[3], out var port)
                ? new PostmasterFile(processId, lines[1], port, lines[4], lines[5], lines.Length >= 8 && lines[7].Trim() == "ready")
                : null;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Whether a server listens there now.</summary>
    public async Task<bool> AnswersAsync()
    {
        using var socket = Sockets.Length > 0
            ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified)
            : new Socket(SocketType.Stream, ProtocolType.Tcp);
        EndPoint server = Sockets.Length > 0
            ? new UnixDomainSocketEndPoint(SocketFolder.SocketPath(Sockets, Port))
            : new IPEndPoint(IPAddress.Loopback, Port);
        using var limit = new CancellationTokenSource(ConnectLimit);
        try
        {
            await socket.ConnectAsync(server, limit.Token);
            return true;
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            return false;
        }
    }

    private static bool TryNumber(string line, out int number) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
