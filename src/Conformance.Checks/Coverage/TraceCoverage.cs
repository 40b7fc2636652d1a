using System.Globalization;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Checks.Coverage;

/// <summary>Which rows of all tables the facts of traces took. Traces are added one after the other.</summary>
public sealed class TraceCoverage
{
    private readonly Dictionary<string, TableCoverage> byProtocol = new MachineSet().All.Select(machine => machine.TableText)
        .Where(table => table.Profile == Profile.Ios.Name).ToDictionary(table => table.Name, table => new TableCoverage(table));

    private int facts;

    /// <summary>The tables that captures are judged by, or the one of a protocol.</summary>
    public IReadOnlyList<TableCoverage> TablesOf(string? protocol = null) => [.. byProtocol.Values.Where(table => protocol is null || table.Table.Name == protocol)];

    /// <summary>The clauses that the rows of those tables cite, in the order of their text.</summary>
    public IReadOnlyList<ClauseCoverage> ClausesOf(string? protocol = null) =>
    [
        .. TablesOf(protocol).SelectMany(table => table.Rows).GroupBy(row => row.Row.Cite).Select(rows => new ClauseCoverage(rows.Key, [.. rows]))
            .OrderBy(clause => clause.Cite.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>Adds the facts of a trace.</summary>
    /// <param name="trace">The facts, in order.</param>
    /// <param name="folder">What the trace's files are named below; blank for nothing.</param>
    public void Add(IReadOnlyList<RunEvent> trace, string folder)
    {
        var causes = trace.Where(fact => fact is Transitioned or Inferred).Cast<EntityEvent>().SelectMany(fact => fact.Evidence).ToHashSet();
        foreach (var fact in trace.OfType<EntityEvent>()) Add(fact, PlaceOf(fact.Entity.Device, fact.Evidence[0], folder), causes);
        foreach (var counted in trace.OfType<RowsCounted>()) Add(counted, folder);
    }

    private void Add(RowsCounted counted, string folder)
    {
        if (!byProtocol.TryGetValue(counted.Entity.Protocol, out var table)) return;
        foreach (var row in counted.Rows.Where(row => row.HasRow)) table.Count(row, new(row.Lines, PlaceOf(counted.Entity.Device, row.First, folder), PlaceOf(counted.Entity.Device, row.Last, folder)));
    }

    private void Add(EntityEvent fact, ExercisePlace place, HashSet<Evidence> causes)
    {
        if (!byProtocol.TryGetValue(fact.Entity.Protocol, out var table)) return;
        if (fact is Transitioned move) table.Move(new(move.From, move.To, move.Event, move.Rows, IsInferred: false), place);
        else if (fact is Inferred inferred) table.Move(new(inferred.From, inferred.To, inferred.Event, inferred.Rows, IsInferred: true), place);
        else if (fact is GroupEventOccurred occurred && !causes.Contains(occurred.Evidence[0])) table.Stay(occurred.State, occurred.Event, occurred.Rows, place);
    }

    private ExercisePlace PlaceOf(string device, Evidence line, string folder) =>
        new(device, string.Create(CultureInfo.InvariantCulture, $"{(folder.Length > 0 ? folder + "/" : "")}{line.File}:{line.Line}"), ++facts);
}
