using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Conformance.Store.Postgres;

/// <summary>The server of the cluster. To be called while the gate is held.</summary>
internal sealed class Postmaster(ClusterFolder folder, ServerAccount account, ServerCommand command, EmbeddedPostgresOptions options)
{
    /// <summary>The number in a Unix socket's name; nothing listens on a port.</summary>
    public const int SocketPort = 5432;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    // A killed server's children need a moment to notice.
    private static readonly TimeSpan FailingLimit = TimeSpan.FromSeconds(10);

    // A killed process loses its command line before its sockets.
    private static readonly TimeSpan EndingLimit = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan StopLimit = TimeSpan.FromMinutes(1);

    // What a start says of the files of a killed server whose number another program has now, or which a power failure spoilt.
    private static readonly string[] StaleFiles = ["already exists", "is empty", "bogus data in lock file", "invalid data in PID file"];

    // What it says while a killed server's children still end, or of a port that was taken just now.
    private static readonly string[] PassingFailures = ["shared memory block", "could not bind"];

    /// <summary>The server that runs, waiting while it starts or stops; null where none does.</summary>
    /// <exception cref="StoreUnavailableException">It runs, but its socket is gone.</exception>
    public async Task<PostmasterFile?> FindAsync(CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); PostmasterFile.TryRead(folder) is { } file;)
        {
            var answers = await file.AnswersAsync();
            if (answers && file.IsReady)
                return file;
            if (!answers && !await PostmasterProcess.RunsAsync(file))
                return null;
            if (file.IsReady && waited.Elapsed > FailingLimit)
                throw new StoreUnavailableException(
                    $"The embedded PostgreSQL of {folder.Root} runs as process {file.ProcessId} but does not answer: end that process and try again.");
            await Task.Delay(Pause, cancellationToken);
        }
        return null;
    }

    /// <summary>Starts the server; none runs.</summary>
    /// <param name="binaries">The programs that can open the cluster.</param>
    /// <param name="cancellationToken">Heeded between two tries only: a try cut short would leave a server that nobody holds.</param>
    /// <exception cref="StoreUnavailableException">It does not start; the message has the log's complaint.</exception>
    public async Task<PostmasterFile> StartAsync(ServerBinaries binaries, CancellationToken cancellationToken)
    {
        if (PostmasterFile.TryRead(folder) is { } killed)
            SocketFolder.Forget(killed.Sockets);
        var sockets = OperatingSystem.IsWindows() ? "" : await SocketFolder.MakeAsync(folder, account);
        try
        {
            return await StartAsync(binaries, sockets, cancellationToken);
        }
        catch
        {
            SocketFolder.Forget(sockets);
            throw;
        }
    }

    /// <summary>Stops the server where one runs; open transactions are rolled back.</summary>
    /// <exception cref="StoreUnavailableException">It still runs.</exception>
    public async Task StopAsync()
    {
        if (PostmasterFile.TryRead(folder) is not { } file)
            return;
        // pg_ctl would signal whatever process has the number.
        if (!await PostmasterProcess.RunsAsync(file))
        {
            for (var waited = Stopwatch.StartNew(); await file.AnswersAsync(); await Task.Delay(Pause))
            {
                if (waited.Elapsed > EndingLimit)
                    throw new StoreUnavailableException($"The embedded PostgreSQL of {folder.Root} was left running: it is a process of another container.");
            }
            return;
        }
        var installed = await ServerBinaries.FindAsync(options.BinaryFolders, folder.Version, command, CancellationToken.None);
        // It does not wait (-W): a Ctrl-C in the terminal would end a waiting pg_ctl too.
        var asked = await command.RunAsync(installed[0].PgCtl, ["stop", "-D", folder.Data, "-m", "fast", "-W", "-s"], CancellationToken.None);
        for (var waited = Stopwatch.StartNew(); await PostmasterProcess.RunsAsync(file); await Task.Delay(Pause))
        {
            if (asked.ExitCode != 0 || waited.Elapsed > StopLimit)
                throw new StoreUnavailableException(
                    $"The embedded PostgreSQL of {folder.Root} was left running as process {file.ProcessId}, as it did not stop ({asked.RelevantLine}).");
        }
        SocketFolder.Forget(file.Sockets);
    }

    private async Task<PostmasterFile> StartAsync(ServerBinaries binaries, string sockets, CancellationToken cancellationToken)
    {
        for (var failing = Stopwatch.StartNew(); ;)
        {
            var log = await TryStartAsync(binaries, sockets);
            if (await FindAsync(CancellationToken.None) is { } started)
                return started;
            var isStale = Says(log, StaleFiles);
            // A start that was killed halfway does not complain.
            var mayPass = isStale || Says(log, PassingFailures) || !ServerLog.HasComplaint(log);
            if (!mayPass || failing.Elapsed > FailingLimit)
                throw new StoreUnavailableException(
                    $"The embedded PostgreSQL of {folder.Root} did not start ({ServerLog.RelevantLine(log)}): {Advice.ForDamage(log, folder)}.");
            if (isStale)
                RemoveStaleFiles();
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private async Task<string> TryStartAsync(ServerBinaries binaries, string sockets)
    {
        var logged = ServerLog.Begin(folder.Log);
        string[] listen = sockets.Length > 0
            ? ["listen_addresses=", $"port={SocketPort}", $"unix_socket_directories={sockets}", "unix_socket_permissions=0700"]
            : ["listen_addresses=127.0.0.1", $"port={FreePort()}", "unix_socket_directories="];
        string[] durability = options.Durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
        string[] settings = [.. listen, "timezone=UTC", "log_checkpoints=off", "log_min_messages=log", .. durability];
        var started = await command.RunAsync(
            binaries.PgCtl,
            ["start", "-D", folder.Data, "-l", folder.Log, "-w", "-s", "-o", string.Join(' ', settings.Select(setting => "-c " + setting))],
            CancellationToken.None);
        return started.Output + ServerLog.Since(folder.Log, logged);
    }

    private static bool Says(string log, string[] words) => words.Any(word => log.Contains(word, StringComparison.Ordinal));

    private void RemoveStaleFiles()
    {
        File.Delete(folder.PostmasterPid);
        var socket = SocketFolder.SocketPath(folder.Sockets, SocketPort);
        if (Directory.Exists(folder.Sockets))
        {
            File.Delete(socket);
            File.Delete(socket + ".lock");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
