namespace Conformance.Store.Postgres;

/// <summary>What the user can do about an error of the file system or of PostgreSQL.</summary>
internal static class Advice
{
    private const string OtherStore = "or give another server with --connection";

    /// <summary>A clause that ends a sentence, by what the error's text says.</summary>
    public static string For(string error) => OfDisk(error) ?? $"try again, set CONFORMANCE_DATA to another folder, {OtherStore}";

    /// <summary>As <see cref="For"/>, for a cluster whose files are damaged: to give up the runs that it recorded.</summary>
    public static string ForDamage(string error, ClusterFolder folder) =>
        OfDisk(error) ?? $"see {folder.Log}; move {folder.Cluster} away to begin with an empty store, {OtherStore}";

    private static string? OfDisk(string error)
    {
        if (Says(error, "No space left") || Says(error, "not enough space") || Says(error, "free disk space") || Says(error, "quota") || Says(error, "could not extend file"))
            return $"free space on its disk and try again, {OtherStore}";
        if (Says(error, "denied") || Says(error, "Read-only"))
            return $"make it writable for this user and reachable for the server's, set CONFORMANCE_DATA to another folder, {OtherStore}";
        return null;
    }

    private static bool Says(string error, string words) => error.Contains(words, StringComparison.OrdinalIgnoreCase);
}
