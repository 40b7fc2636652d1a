using System.CommandLine;
using System.Globalization;
using Conformance.Checks.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Cli.Verbs;

/// <summary>`state`: the state that the recorded facts give at a moment.</summary>
internal static class StateVerb
{
    private static readonly string[] Kinds = ["routes", "sas", "hsrp", "ike"];
    private static readonly Argument<string[]> What = new("what") { Description = "routes, sas, hsrp, ike; all where none is named.", Arity = ArgumentArity.ZeroOrMore };
    private static readonly Option<string> Device = new("--device") { Description = "The device.", Required = true };
    private static readonly Option<string?> At = CommonOptions.Text("--at", "CONFORMANCE_AT", "A time on the device's clock, as the log prints it or in ISO 8601.");
    private static readonly Option<string?> Line = CommonOptions.Text("--line", "CONFORMANCE_LINE", "A line, FILE:NUMBER.");
    private static readonly Option<string?> Run = CommonOptions.Text("--run", "CONFORMANCE_RUN", "The run's id or its beginning (default: the one recorded last).");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("state", "Time travel: the state at a moment. Example: conformance state --device 7204VXR-2 --line failover/7204VXR-2.debug.log:4 hsrp")
        {
            What, Device, At, Line, Run, CommonOptions.Connection,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(context, parsed, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        var kinds = parsed.GetValue(What) is { Length: > 0 } named ? named : Kinds;
        if (kinds.Except(Kinds).FirstOrDefault() is { } unknown) throw new UsageException($"'{unknown}' is no state; use {string.Join(", ", Kinds)}.");
        await using var store = await context.OpenStoreAsync(parsed, cancellationToken);
        var facts = await RecordedRun.FactsAsync(store, parsed.GetValue(Run), cancellationToken);
        var device = parsed.GetRequiredValue(Device);
        var known = facts.OfType<RunStarted>().SelectMany(run => run.Devices).Select(found => found.Name).ToList();
        if (!known.Contains(device)) throw new UsageException($"The run has no device '{device}'; it has {string.Join(", ", known)}.");
        var view = RunView.Of(Cut(parsed, facts, device));
        foreach (var kind in kinds) Write(context.Output, kind, kinds.Length > 1, view, device);
        return ExitCode.Ok;
    }

    private static IReadOnlyList<RunEvent> Cut(ParseResult parsed, IReadOnlyList<RunEvent> facts, string device)
    {
        if (parsed.GetValue(Line) is { } line) return TimePoint.AtLine(facts, FileOf(line, out var number), number);
        if (parsed.GetValue(At) is not { } at) return facts;
        return DeviceTime.TryParse(at, out var time)
            ? TimePoint.AtTime(facts, device, time)
            : throw new UsageException($"'{at}' is no time; use 16:11:31.855, --12-02T16:11:31.855, 2026-12-02T16:11:31.855 or PT12M54S.");
    }

    private static string FileOf(string line, out int number)
    {
        var colon = line.LastIndexOf(':');
        if (colon > 0 && int.TryParse(line.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out number)) return line[..colon];
        throw new UsageException($"'{line}' is no line; use FILE:NUMBER.");
    }

    private static void Write(TextWriter output, string kind, bool withTitle, RunView view, string device)
    {
        var table = kind switch
        {
            "routes" => ViewTables.Routes(view, device),
            "sas" => ViewTables.Sas(view, device),
            "hsrp" => ViewTables.Groups(view, device),
            _ => ViewTables.Isakmp(view, device),
        };
        if (withTitle) output.WriteLine($"# {table.Schema.Name}.csv");
        CsvFile.Write(table, output);
    }
}
