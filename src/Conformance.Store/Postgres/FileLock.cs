using System.Diagnostics;

namespace Conformance.Store.Postgres;

/// <summary>
/// Locks between processes: an open file that nobody else can open. The operating system frees it when its process ends,
/// however it ends.
/// </summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    private static readonly int[] HeldResults = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Makes the file where it is not there, for this user alone.</summary>
    public static void Create(string path) => TryTake(path)?.Dispose();

    /// <summary>The lock, or null where it is held, also by this process.</summary>
    /// <param name="path">The lock's file; made where it is not there.</param>
    /// <param name="options"><see cref="FileOptions.DeleteOnClose"/> removes the file with the lock.</param>
    public static FileStream? TryTake(string path, FileOptions options = FileOptions.None)
    {
        try
        {
            return Open(path, options);
        }
        catch (IOException exception) when (HeldResults.Contains(exception.HResult))
        {
            return null;
        }
    }

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="StoreUnavailableException">Another process holds it for longer than the limit.</exception>
    public static async Task<FileStream> TakeAsync(string path, TimeSpan limit, CancellationToken cancellationToken)
    {
        for (var waited = Stopwatch.StartNew(); ;)
        {
            if (TryTake(path) is { } taken)
                return taken;
            if (waited.Elapsed > limit)
                throw new StoreUnavailableException(
                    $"Another process has held {path} for {limit.TotalMinutes:0} min: end the conformance process that hangs, and try again.");
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private static FileStream Open(string path, FileOptions options)
    {
        var how = new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            Options = options,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
            how.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, how);
    }
}
