using System.Collections.Concurrent;
using System.Reflection;
using Conformance.Checks.Golden;
using Conformance.Cli.Pipeline;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Mutation;

/// <summary>What a user sees of a run, apart from where lines stand: by it a mutant is told from its original.</summary>
/// <param name="Account">How many lines were understood to which degree.</param>
/// <param name="Findings">The findings.</param>
/// <param name="Facts">The facts, with all that they say.</param>
/// <param name="Shown">The tables of what devices showed, those that goldens are compared with and those that <c>parse</c> writes.</param>
internal sealed record Sight(string Account, string Findings, string Facts, string Shown)
{
    /// <summary>Where lines stand, which a line more or less changes in all that follows.</summary>
    private static readonly string[] Places = [nameof(RunEvent.Position), nameof(MessagesLost.AfterLine), nameof(LogShownWhole.LastLine), nameof(EntityEvent.Evidence)];

    /// <summary>The tables that are made of facts and findings, and say where lines stand.</summary>
    private static readonly string[] Derived = ["transitions.csv", "audit.csv", "findings.csv"];

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Told = [];

    /// <summary>The sight of a run.</summary>
    public static Sight Of(RunResult run) => new(
        string.Join(' ', Enum.GetValues<LineSupport>().Select(support => run.Lines[support])),
        string.Join('\n', run.Findings.Select(finding => $"{finding.Code} {finding.Entity}")),
        string.Join('\n', run.History.Select(FactOf)),
        string.Join('\n', run.Tables.Where(table => !Derived.Contains(table.Name)).Concat(Parsed(run)).SelectMany(RowsOf)));

    /// <summary>What <c>parse --out</c> writes.</summary>
    private static IEnumerable<NamedTable> Parsed(RunResult run) => Reading.Of(run.Scenario, command: "").Tables.Select(table => new NamedTable(table.Schema.Name, table));

    private static string FactOf(RunEvent fact)
    {
        var told = Told.GetOrAdd(fact.GetType(), static type => [.. type.GetProperties().Where(property => !Places.Contains(property.Name) && IsPlain(property.PropertyType))]);
        return $"{fact.GetType().Name} {string.Join(' ', told.Select(property => TextOf(property.GetValue(fact))))}";
    }

    /// <summary>Lists of anything but words hold places of lines; what they say of captures stands in the tables.</summary>
    private static bool IsPlain(Type type) => type == typeof(string) || type == typeof(IReadOnlyList<string>) || !type.IsAssignableTo(typeof(System.Collections.IEnumerable));

    private static string TextOf(object? value) => value is IReadOnlyList<string> words ? string.Join(',', words) : $"{value}";

    private static IEnumerable<string> RowsOf(NamedTable table) => table.Table.Rows.Select(row => $"{table.Name} {string.Join(',', row)}");
}
