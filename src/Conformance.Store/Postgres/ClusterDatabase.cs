using Npgsql;

namespace Conformance.Store.Postgres;

/// <summary>The database <c>conformance</c> of the cluster, and how to reach it.</summary>
internal static class ClusterDatabase
{
    /// <summary>The name of the database and of the superuser.</summary>
    public const string Name = "conformance";

    /// <summary>For Npgsql. Server and client are on one machine, so nothing is encrypted.</summary>
    public static string ConnectionString(PostmasterFile server, string password) => new NpgsqlConnectionStringBuilder
    {
        Host = server.Host,
        Port = server.Port,
        Username = Name,
        Password = password,
        Database = Name,
        ApplicationName = Name,
        Timeout = 10,
        MaxPoolSize = 16,
        SslMode = SslMode.Disable,
        GssEncryptionMode = GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Connects once, and makes the database where there is none.</summary>
    /// <exception cref="NpgsqlException">The server runs but the cluster is damaged.</exception>
    public static async Task EnsureAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(connectionString, Name, "SELECT 1", cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await CreateAsync(connectionString, cancellationToken);
            await RunAsync(connectionString, Name, "SELECT 1", cancellationToken);
        }
    }

    /// <summary>
    /// Whether the server complains of its own files: lost or spoilt ones (classes XX and 58), another password than the
    /// cluster's (28), or a database that is listed but has no files (3D).
    /// </summary>
    public static bool IsDamage(NpgsqlException exception) => exception.SqlState is { Length: 5 } state && state[..2] is "XX" or "58" or "28" or "3D";

    private static async Task CreateAsync(string connectionString, CancellationToken cancellationToken)
    {
        try
        {
            await RunAsync(connectionString, "postgres", $"CREATE DATABASE {Name}", cancellationToken);
        }
        catch (PostgresException exception) when (exception.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // The server has just finished it for a process that was killed meanwhile.
        }
    }

    private static async Task RunAsync(string connectionString, string database, string statement, CancellationToken cancellationToken)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { Database = database, Pooling = false };
        await using var connection = new NpgsqlConnection(builder.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
