namespace Conformance.Store.Postgres;

/// <summary>The folder of the user's own cluster.</summary>
internal static class DataFolder
{
    /// <summary>The folder for this process, by its environment and its user.</summary>
    /// <exception cref="StoreUnavailableException">The user has no home folder and the environment names none.</exception>
    public static string Default() => Resolve(
        Environment.GetEnvironmentVariable,
        Environment.GetFolderPath(OperatingSystem.IsWindows() ? Environment.SpecialFolder.LocalApplicationData : Environment.SpecialFolder.UserProfile),
        !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess);

    /// <summary>
    /// <c>$CONFORMANCE_DATA</c>, else what the platform uses, and in it <c>postgres</c>. No other user can enter root's home and
    /// the server does not run as root, so root's cluster is a service's: below <c>/var/lib</c>.
    /// </summary>
    /// <param name="variable">The environment; an empty or relative XDG_DATA_HOME counts as unset, as its specification asks.</param>
    /// <param name="home">The home folder, on Windows the local application data; empty where there is none.</param>
    /// <param name="isRoot">Whether this is a Unix process of root.</param>
    public static string Resolve(Func<string, string?> variable, string home, bool isRoot)
    {
        if (variable("CONFORMANCE_DATA") is { Length: > 0 } chosen)
            return Path.Combine(Path.GetFullPath(chosen), "postgres");
        if (isRoot)
            return "/var/lib/conformance/postgres";
        if (!OperatingSystem.IsWindows() && variable("XDG_DATA_HOME") is { } shared && Path.IsPathRooted(shared))
            return Path.Combine(shared, "conformance", "postgres");
        if (home.Length == 0)
            throw new StoreUnavailableException(
                "This user has no home folder for the embedded PostgreSQL: set CONFORMANCE_DATA to a folder for it, or give --connection.");
        return OperatingSystem.IsWindows()
            ? Path.Combine(home, "conformance", "postgres")
            : Path.Combine(home, ".local", "share", "conformance", "postgres");
    }
}
