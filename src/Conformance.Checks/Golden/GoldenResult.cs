using Conformance.Checks.Tables;

namespace Conformance.Checks.Golden;

/// <summary>One golden compared.</summary>
/// <param name="Name">Its path below the scenario's golden folder, with forward slashes.</param>
/// <param name="Status">How it compares.</param>
/// <param name="Differences">The differences.</param>
/// <param name="Received">What the run produced; null for an orphan.</param>
public sealed record GoldenResult(string Name, GoldenStatus Status, IReadOnlyList<Difference> Differences, DataTable? Received);
