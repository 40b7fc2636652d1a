using System.Globalization;
using System.Text.RegularExpressions;

namespace Conformance.Store.Postgres;

/// <summary>An installed server.</summary>
/// <param name="Folder">The folder with <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>.</param>
/// <param name="Major">Its major version, such as 15; only it can open a cluster of that version.</param>
internal sealed partial record ServerBinaries(string Folder, int Major)
{
    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    private const string NoneFound = """
        No PostgreSQL server was found: install one (apt install postgresql, brew install postgresql, or on Windows from postgresql.org),
        or run `docker compose up -d` with the repository's docker-compose.yml and then set CONFORMANCE_POSTGRES to the string named there,
        or give the connection string of a server of your own with --connection or CONFORMANCE_POSTGRES.
        """;

    public string InitDb => Path.Combine(Folder, Executable("initdb"));

    public string PgCtl => Path.Combine(Folder, Executable("pg_ctl"));

    /// <summary>The installed servers, best first; at least one.</summary>
    /// <param name="folders">Where to look, null for the usual places. A folder that lacks one of the three programs is a wrapper's and does not count.</param>
    /// <param name="version">The version that goes before all others, null for none.</param>
    /// <param name="command">Runs <c>postgres --version</c>; a server that this fails for does not count.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="StoreUnavailableException">None; the message has three lines, the three ways out.</exception>
    public static async Task<IReadOnlyList<ServerBinaries>> FindAsync(
        IEnumerable<string>? folders, string? version, ServerCommand command, CancellationToken cancellationToken)
    {
        var found = new List<ServerBinaries>();
        foreach (var folder in (folders ?? BinaryPlaces.Usual()).Where(IsComplete))
        {
            var said = await command.RunAsync(Path.Combine(folder, Executable("postgres")), ["--version"], cancellationToken);
            if (said.ExitCode == 0 && FirstNumber().Match(said.Output) is { Success: true } major)
                found.Add(new ServerBinaries(folder, int.Parse(major.Value, CultureInfo.InvariantCulture)));
        }
        return found.Count > 0
            ? [.. found.OrderByDescending(binaries => binaries.Opens(version))]
            : throw new StoreUnavailableException(NoneFound.ReplaceLineEndings("\n"));
    }

    /// <summary>Whether it can open a cluster of that <c>PG_VERSION</c>.</summary>
    public bool Opens(string? version) => Major.ToString(CultureInfo.InvariantCulture) == version;

    private static bool IsComplete(string folder) =>
        Programs.All(program => File.Exists(Path.Combine(folder, Executable(program))));

    private static string Executable(string program) => OperatingSystem.IsWindows() ? program + ".exe" : program;

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex FirstNumber();
}
