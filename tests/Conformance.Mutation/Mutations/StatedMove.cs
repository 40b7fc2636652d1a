using Conformance.Protocols.Tables;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Mutation.Mutations;

/// <summary>A printed move in which one of its two states is another one.</summary>
internal static class StatedMove
{
    private static readonly ITransitionTable[] Tables = [.. new MachineSet().All.Select(machine => machine.TableText)];

    /// <summary>Each state of each printed move replaced by each other state of its table.</summary>
    public static IEnumerable<Mutant> ChangeState(Trace trace) =>
        from move in trace.Result.History.OfType<Transitioned>()
        where move.Evidence[0].Line == move.Evidence[0].EndLine
        let table = Tables.First(table => table.Name == move.Entity.Protocol)
        let file = FileOf(trace, move)
        where file >= 0
        let line = trace.Files[file].Lines[move.Evidence[0].Line - 1]
        let places = PrintedMove.Find(line, move.From, move.To)
        where places is not null
        from state in table.StateNames.Select(title => title.Split(" (")[0]).Distinct()
        from isTo in new[] { false, true }
        let changed = isTo ? (move.From, To: state) : (From: state, move.To)
        where changed != (move.From, move.To)
        select MutantOf(trace, table, file, move, changed, places.Value.Replace(line, state, isTo));

    private static int FileOf(Trace trace, Transitioned move) => trace.Files.ToList().FindIndex(file => file.Capture.Name == move.Evidence[0].File);

    private static Mutant MutantOf(Trace trace, ITransitionTable table, int file, Transitioned move, (string From, string To) changed, string line)
    {
        var lines = trace.Files[file].Lines.ToList();
        lines[move.Evidence[0].Line - 1] = line;
        var isViolation = table.Refuses(changed.From, changed.To);
        var kind = isViolation ? "state, refused" : "state, allowed or unknown";
        return new(trace, kind, file, lines, move.Evidence[0].Line, isViolation ? Expectation.Violation : Expectation.Noticed);
    }
}
