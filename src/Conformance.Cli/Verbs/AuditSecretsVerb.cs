using System.CommandLine;
using Conformance.Store.Secrets;

namespace Conformance.Cli.Verbs;

/// <summary>`audit secrets`: which secrets of recorded runs are the same, without saying what they are.</summary>
internal static class AuditSecretsVerb
{
    private const int ShownRunDigits = 12;

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("secrets", "Which secrets of recorded runs are equal. Example: conformance audit secrets") { CommonOptions.Connection };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var scenarios = (await store.RunsAsync(cancellationToken)).ToDictionary(run => run.Id, run => run.Scenario);
        var secrets = await store.SecretsAsync(cancellationToken);
        var equal = secrets.GroupBy(secret => secret.Fingerprint).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group.Select(secret => Name(secret, scenarios)))).ToList();
        foreach (var line in equal.Order(StringComparer.Ordinal)) await context.Output.WriteLineAsync(line);
        if (equal.Count == 0) await context.Output.WriteLineAsync("no secret of a recorded run is one of another");
        return ExitCode.Ok;
    }

    private static string Name(SecretFingerprint secret, Dictionary<string, string> scenarios) =>
        $"<secret:{secret.Number}> of {secret.RunId[..ShownRunDigits]} ({scenarios.GetValueOrDefault(secret.RunId, "unknown")})";
}
