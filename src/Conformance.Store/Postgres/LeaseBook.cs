namespace Conformance.Store.Postgres;

/// <summary>Who uses the server now: one held file per lease. To be called while the gate is held.</summary>
internal sealed class LeaseBook(ClusterFolder folder)
{
    /// <summary>A new lease; disposing it gives it back.</summary>
    public FileStream Take()
    {
        Directory.CreateDirectory(folder.Leases);
        var path = Path.Combine(folder.Leases, $"{Environment.ProcessId}-{Guid.NewGuid():N}.lease");
        return FileLock.TryTake(path, FileOptions.DeleteOnClose) ?? throw new IOException($"{path} is held, but nobody can know it");
    }

    /// <summary>Whether any lease is held, by whichever process. Removes the files of processes that died.</summary>
    public bool AnyHeld()
    {
        var held = false;
        foreach (var path in Directory.EnumerateFiles(folder.Leases, "*.lease"))
        {
            using var abandoned = FileLock.TryTake(path, FileOptions.DeleteOnClose);
            held |= abandoned is null;
        }
        return held;
    }
}
