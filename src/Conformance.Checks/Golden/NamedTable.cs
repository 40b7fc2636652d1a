using Conformance.Checks.Tables;

namespace Conformance.Checks.Golden;

/// <summary>A table of a run, under the name of its golden.</summary>
/// <param name="Name">Its path below the scenario's golden folder: <c>before-failover/routes.csv</c>.</param>
/// <param name="Table">The table.</param>
public sealed record NamedTable(string Name, DataTable Table);
