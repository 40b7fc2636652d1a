using System.Diagnostics;
using System.Security.Cryptography;
using Conformance.Store.Postgres;

namespace Conformance.Store.Secrets;

/// <summary>
/// The key of this installation, under which secrets have their fingerprints: random bytes in a file beside the cluster that only its user can read, made on first
/// use. It is kept out of the database, so that who reads the database cannot try out which secret a fingerprint is of.
/// </summary>
public static class InstallationKey
{
    /// <summary>Bytes of a key.</summary>
    private const int Length = 32;

    private const string FileName = "secret.key";

    /// <summary>How long another process may take from creating the file to writing the key.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    /// <summary>The key of the user's own data folder.</summary>
    /// <exception cref="StoreUnavailableException">It can be neither read nor made.</exception>
    public static byte[] Read() => Read(Path.GetDirectoryName(DataFolder.Default())!);

    /// <summary>The key in a data folder.</summary>
    /// <exception cref="StoreUnavailableException">It can be neither read nor made.</exception>
    public static byte[] Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        try
        {
            if (!File.Exists(path)) Make(folder, path);
            var key = ReadWhole(path);
            return key.Length == Length ? key : throw new StoreUnavailableException($"{path} is damaged; delete it, and secrets of later runs are not compared with those of earlier ones.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The key of this installation, {path}, cannot be used ({cause.Message.TrimEnd('.')}): {Advice.For(cause.Message)}.", cause);
        }
    }

    /// <summary>
    /// The key is made once, though two processes make it at the same time: to create a new file is one step in every file system, to move one to a name that is free
    /// is not (<c>File.Move</c> looks first and renames then).
    /// </summary>
    private static void Make(string folder, string path)
    {
        ServerAccount.OfThisProcess().MakeReachable(folder);
        try
        {
            using var file = new FileStream(path, Private());
            file.Write(RandomNumberGenerator.GetBytes(Length));
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was first.
        }
    }

    /// <summary>Who is first may not have written it yet.</summary>
    private static byte[] ReadWhole(string path)
    {
        var patience = Stopwatch.StartNew();
        var key = File.ReadAllBytes(path);
        while (key.Length < Length && patience.Elapsed < Patience)
        {
            Thread.Sleep(5);
            key = File.ReadAllBytes(path);
        }
        return key;
    }

    private static FileStreamOptions Private()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
