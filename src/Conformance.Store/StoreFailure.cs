using Conformance.Store.Postgres;
using Npgsql;

namespace Conformance.Store;

/// <summary>Turns the failures of PostgreSQL into one sentence that says what to do.</summary>
internal static class StoreFailure
{
    /// <summary>PostgreSQL's error class for insufficient resources: 53100 is a full disk.</summary>
    private const string DiskFull = "53100";

    /// <summary>Runs <paramref name="work"/>.</summary>
    /// <param name="where">The connection string, or a name for the store.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> TranslateAsync<T>(string where, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception cause) when (Find<NpgsqlException>(cause) is { } failure)
        {
            throw new StoreUnavailableException(Sentence(where, failure), cause);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException && where.Contains('=', StringComparison.Ordinal))
        {
            throw new StoreUnavailableException($"The connection string is not one that PostgreSQL understands ({cause.Message}); use Host=...;Database=...;Username=...;Password=...", cause);
        }
    }

    private static string Sentence(string where, NpgsqlException failure) => failure switch
    {
        PostgresException { SqlState: DiskFull } => "The disk of the PostgreSQL server is full; nothing was recorded. Free some space and try again.",
        PostgresException refused => $"PostgreSQL refused: {refused.MessageText} ({refused.SqlState}); check the connection string's user and database.",
        _ => $"PostgreSQL{HostOf(where)} cannot be reached: {failure.Message}; start it, or leave out --connection to use the embedded one.",
    };

    private static string HostOf(string where)
    {
        if (!where.Contains('=', StringComparison.Ordinal)) return "";
        var parts = new NpgsqlConnectionStringBuilder(where);
        return $" at {parts.Host}:{parts.Port}";
    }

    private static T? Find<T>(Exception? cause)
        where T : Exception
    {
        for (; cause is not null; cause = cause.InnerException)
        {
            if (cause is T found) return found;
        }

        return null;
    }
}
