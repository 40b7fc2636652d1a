using System.Text.Json;
using Conformance.Store.Postgres;
using Marten.Exceptions;
using Npgsql;

namespace Conformance.Store;

/// <summary>Turns the failures of PostgreSQL into one sentence that says what to do.</summary>
internal static class StoreFailure
{
    /// <summary>PostgreSQL's error class for insufficient resources: 53100 is a full disk.</summary>
    private const string DiskFull = "53100";

    /// <summary>Runs <paramref name="work"/>.</summary>
    /// <param name="server">The server's address.</param>
    /// <param name="work">The work.</param>
    public static async Task<T> TranslateAsync<T>(string server, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception cause) when (Find<OperationCanceledException>(cause) is { } interruption)
        {
            throw new OperationCanceledException(interruption.Message, cause);
        }
        catch (Exception cause) when (Find<NpgsqlException>(cause) is { } failure)
        {
            throw new StoreUnavailableException(Sentence(server, failure), cause);
        }
        catch (Exception cause) when (Find<JsonException>(cause) is not null || Find<UnknownEventTypeException>(cause) is not null)
        {
            throw new FactsUnreadableException(
                "The store holds facts that this version cannot read: they were changed, or another version wrote them; `conformance audit verify` names the runs.", cause);
        }
    }

    /// <summary>The address of the server that a connection string names.</summary>
    /// <exception cref="StoreUnavailableException">It is no connection string.</exception>
    public static string AddressOf(string connection)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            return $"{parts.Host}:{parts.Port}";
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException)
        {
            var reason = cause.Message.Replace('\n', ' ').TrimEnd('.');
            throw new StoreUnavailableException($"The connection string is not one that PostgreSQL understands ({reason}); use Host=...;Database=...;Username=...;Password=...", cause);
        }
    }

    private static string Sentence(string server, NpgsqlException failure) => failure switch
    {
        PostgresException { SqlState: DiskFull } => "The disk of the PostgreSQL server is full; nothing was recorded. Free some space and try again.",
        PostgresException refused => $"PostgreSQL refused: {refused.MessageText} ({refused.SqlState}); check the connection string's user and database.",
        _ => $"PostgreSQL at {server} cannot be reached: {failure.Message}; start it, or leave out --connection to use the embedded one.",
    };

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
