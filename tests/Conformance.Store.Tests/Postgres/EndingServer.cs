using System.Net.Sockets;
using Conformance.Store.Postgres;

namespace Conformance.Store.Tests.Postgres;

/// <summary>
/// A killed server in its last moment: its process has no command line any more, but its socket still takes connections.
/// </summary>
internal sealed class EndingServer : IAsyncDisposable
{
    // Above Linux's limit of 2²², so that no process has it.
    private const int NoProcess = 1 << 23;

    private readonly Socket listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    private EndingServer(string socket)
    {
        listener.Bind(new UnixDomainSocketEndPoint(socket));
        listener.Listen();
    }

    /// <summary>Takes the place of the cluster's server, which does not run.</summary>
    public static async Task<EndingServer> StartAsync(ThrowAwayCluster cluster)
    {
        var folder = cluster.Folder;
        string[] file = [$"{NoProcess}", folder.Data, "1700000000", $"{Postmaster.SocketPort}", folder.Sockets, "", "  1 1", "ready   "];
        await File.WriteAllLinesAsync(folder.PostmasterPid, file);
        await ServerAccount.OfThisProcess().GiveAsync(folder.PostmasterPid, "/");
        return new EndingServer(SocketFolder.SocketPath(folder.Sockets, Postmaster.SocketPort));
    }

    /// <summary>Ends with a client's connection; one that only looks whether somebody listens says nothing.</summary>
    public async Task EndWithAClientAsync()
    {
        for (var heard = 0; heard == 0;)
        {
            using var connection = await listener.AcceptAsync();
            heard = await connection.ReceiveAsync(new byte[1]);
            if (heard > 0)
                listener.Dispose();
        }
    }

    /// <summary>Ends when somebody has looked whether it listens.</summary>
    public async Task EndWhenSeenAsync()
    {
        using var connection = await listener.AcceptAsync();
        listener.Dispose();
    }

    public ValueTask DisposeAsync()
    {
        listener.Dispose();
        return ValueTask.CompletedTask;
    }
}
