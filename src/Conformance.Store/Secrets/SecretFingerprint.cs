namespace Conformance.Store.Secrets;

/// <summary>
/// The keyed fingerprint of a secret of a recorded run: equal secrets have equal ones within an installation. It is no fact of the run, whose facts are the same in
/// every installation.
/// </summary>
public sealed record SecretFingerprint
{
    /// <summary>The run's id, a colon and the secret's number.</summary>
    public required string Id { get; init; }

    /// <summary>The run's id.</summary>
    public required string RunId { get; init; }

    /// <summary>The secret's number in the run: of <c>&lt;secret:2&gt;</c> 2.</summary>
    public required int Number { get; init; }

    /// <summary>The fingerprint, in hexadecimal.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The documents of a run.</summary>
    /// <param name="run">The run's id.</param>
    /// <param name="fingerprints">The fingerprints by the secrets' numbers.</param>
    internal static SecretFingerprint[] OfRun(string run, IReadOnlyDictionary<int, string> fingerprints) =>
        [.. fingerprints.Select(pair => new SecretFingerprint { Id = $"{run}:{pair.Key}", RunId = run, Number = pair.Key, Fingerprint = pair.Value })];
}
