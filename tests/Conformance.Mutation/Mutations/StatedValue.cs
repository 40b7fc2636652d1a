using System.Text.RegularExpressions;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Mutation.Mutations;

/// <summary>A value in a line that states something, replaced by another of its kind: such a line is well-formed, and may be false.</summary>
internal static partial class StatedValue
{
    private static readonly (string Kind, Regex Pattern, Func<string, string> Change)[] Values =
    [
        ("event letter", EventLetter(), letter => letter == "c" ? "g" : "c"),
        ("priority", Priority(), number => number == "7" ? "8" : "7"),
        ("address", Address(), address => address[..(address.LastIndexOf('.') + 1)] + (address.EndsWith(".77", StringComparison.Ordinal) ? "78" : "77")),
        ("SPI", Spi(), spi => spi[..^1] + (spi[^1] == '1' ? '2' : '1')),
        ("time", Time(), time => time[..^1] + (time[^1] == '9' ? '8' : (char)(time[^1] + 1))),
        ("device", Prompt(), name => "Zz-" + name),
    ];

    /// <summary>Each value of each kind, in each line that states something, replaced once.</summary>
    public static IEnumerable<Mutant> Change(Trace trace) =>
        from stating in StatingLines(trace)
        let line = trace.Files[stating.File].Lines[stating.Line - 1]
        from value in Values
        from match in value.Pattern.Matches(line)
        let word = match.Groups[1]
        select Replaced(trace, value.Kind, stating, word.Index, line[..word.Index] + value.Change(word.Value) + line[(word.Index + word.Length)..]);

    private static Mutant Replaced(Trace trace, string kind, StatingLine at, int column, string line)
    {
        var lines = trace.Files[at.File].Lines.ToList();
        var unjudged = UnjudgedValue.Of(kind, at.IsDating, column, lines[at.Line - 1], line);
        lines[at.Line - 1] = line;
        return new(trace, unjudged ?? kind, at.File, lines, at.Line, unjudged is null ? Expectation.Noticed : Expectation.NoViolation);
    }

    private static IEnumerable<StatingLine> StatingLines(Trace trace)
    {
        var index = trace.Files.Select((file, at) => (file.Capture.Name, at)).DistinctBy(file => file.Name).ToDictionary(file => file.Name, file => file.at);
        return from fact in trace.Result.History
               from line in EvidenceOf(fact).Select((line, at) => (line.File, line.Line, line.EndLine, IsDating: at == 0))
               where line.Line == line.EndLine && index.ContainsKey(line.File)
               group line.IsDating by (File: index[line.File], line.Line) into stating
               orderby stating.Key
               select new StatingLine(stating.Key.File, stating.Key.Line, stating.Contains(true));
    }

    private static IReadOnlyList<Evidence> EvidenceOf(RunEvent fact) => fact switch
    {
        EntityEvent entity => entity.Evidence,
        RouteInstalled route => route.Evidence,
        RouteWithdrawn route => route.Evidence,
        _ => [],
    };

    /// <summary>A line that a fact rests on.</summary>
    /// <param name="File">Its file, by number.</param>
    /// <param name="Line">Its number, from 1.</param>
    /// <param name="IsDating">Whether some fact has its time; else it only says more of facts of other lines.</param>
    private readonly record struct StatingLine(int File, int Line, bool IsDating);

    [GeneratedRegex(@": ([a-n])/[A-Z]")]
    private static partial Regex EventLetter();

    [GeneratedRegex(@"\b(?:pri|priority) (\d+)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Priority();

    [GeneratedRegex(@"(?<![\d.])(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})(?![\d.])")]
    private static partial Regex Address();

    [GeneratedRegex(@"\b(0x[0-9A-Fa-f]{6,8})\b")]
    private static partial Regex Spi();

    [GeneratedRegex(@"\b(\d\d:\d\d:\d\d)\b")]
    private static partial Regex Time();

    [GeneratedRegex(@"^([A-Za-z][\w.-]*)[#>]")]
    private static partial Regex Prompt();
}
