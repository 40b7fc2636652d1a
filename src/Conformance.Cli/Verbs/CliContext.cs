using System.CommandLine;
using Conformance.Dialects.Secrets;
using Conformance.Store;
using Conformance.Store.Postgres;

namespace Conformance.Cli.Verbs;

/// <summary>What verbs write to and record in.</summary>
/// <param name="Output">Results and findings.</param>
/// <param name="Error">Progress and problems.</param>
internal sealed record CliContext(TextWriter Output, TextWriter Error)
{
    /// <summary>
    /// The key under which secrets are compared with those of other runs; null where it cannot be kept, which only matters to who records in a PostgreSQL of their own.
    /// </summary>
    public SecretKey? InstallationKey(ParseResult parsed)
    {
        try
        {
            return new(Store.Secrets.InstallationKey.Read());
        }
        catch (StoreUnavailableException problem) when (parsed.GetValue(CommonOptions.Connection) is not null)
        {
            Error.WriteLine($"{problem.Message} Until then secrets are not compared with those of other runs.");
            return null;
        }
    }

    /// <summary>Opens the store: the given PostgreSQL or the embedded one.</summary>
    public Task<RunStore> OpenStoreAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        RunStore.OpenAsync(parsed.GetValue(CommonOptions.Connection), new EmbeddedPostgresOptions { Report = Error.WriteLine }, cancellationToken);
}
