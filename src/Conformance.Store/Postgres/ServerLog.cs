namespace Conformance.Store.Postgres;

/// <summary>The server's log: what a failed start says is in it.</summary>
internal static class ServerLog
{
    private const long RotateAtBytes = 1 << 20;

    private static readonly string[] Complaints = ["PANIC:", "FATAL:", "ERROR:", "error:", "postgres: ", "setpriv: "];

    /// <summary>Begins a new log when the old one has more than 1 MiB; of the old ones one is kept.</summary>
    /// <returns>The size of the log now, bytes.</returns>
    public static long Begin(string path)
    {
        var size = new FileInfo(path) is { Exists: true } log ? log.Length : 0;
        if (size <= RotateAtBytes)
            return size;
        File.Move(path, path + ".1", overwrite: true);
        return 0;
    }

    /// <summary>What was written since the log had that many bytes.</summary>
    public static string Since(string path, long position)
    {
        if (!File.Exists(path))
            return "";
        using var log = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        log.Seek(position, SeekOrigin.Begin);
        return new StreamReader(log).ReadToEnd();
    }

    /// <summary>
    /// The first complaint, which the later ones follow from, without its time stamp; else the last line. Null where there is none.
    /// </summary>
    public static string? RelevantLine(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Select(Complaint).FirstOrDefault(complaint => complaint is not null) ?? lines.LastOrDefault();
    }

    /// <summary>Whether there is a complaint; a killed server makes none.</summary>
    public static bool HasComplaint(string text) => text.Split('\n').Any(line => Complaint(line) is not null);

    private static string? Complaint(string line) => Complaints
        .Select(word => line.IndexOf(word, StringComparison.Ordinal))
        .Where(at => at >= 0)
        .Select(at => line[at..].Replace(":  ", ": ", StringComparison.Ordinal))
        .FirstOrDefault();
}
