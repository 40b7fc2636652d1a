using System.CommandLine;
using System.Runtime.InteropServices;
using Conformance.Checks.Tables;
using Conformance.Cli.Verbs;
using Conformance.Dialects.Reading;
using Conformance.Store.Postgres;

namespace Conformance.Cli;

/// <summary>The program: parses the command line, runs a verb, and turns every failure into one sentence and an exit code.</summary>
public static class CommandLineProgram
{
    private static readonly (string Name, Func<CliContext, Command> Create)[] Verbs =
    [
        ("check", CheckVerb.Create), ("parse", ParseVerb.Create), ("ingest", IngestVerb.Create), ("golden", GoldenVerb.Create), ("audit", AuditVerb.Create), ("state", StateVerb.Create),
        ("explain", ExplainVerb.Create), ("table", TableVerb.Create), ("coverage", CoverageVerb.Create), ("share", ShareVerb.Create),
    ];

    /// <summary>Runs the program.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Results and findings.</param>
    /// <param name="error">Progress and problems.</param>
    /// <returns>The exit code of the contract.</returns>
    public static async Task<int> RunAsync(string[] arguments, TextWriter output, TextWriter error)
    {
        using var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Stop(signal, stop));
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        try
        {
            var parsed = Root(new CliContext(output, error), arguments).Parse(arguments);
            CommandLineCheck.ThrowIfWrong(parsed);
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop.Token);
        }
        catch (Exception problem)
        {
            return await ReportAsync(problem, error);
        }
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }

    /// <summary>The command line: of the verbs the one that it begins with, and all where it begins with none, as help does.</summary>
    private static RootCommand Root(CliContext context, string[] arguments)
    {
        var root = new RootCommand("Replays router debug logs against protocol state machines and says whether they conform. Example: conformance check traces/cisco-17826");
        var meant = Array.FindAll(Verbs, verb => arguments is [var first, ..] && first == verb.Name);
        foreach (var (_, create) in meant.Length > 0 ? meant : Verbs) root.Subcommands.Add(create(context));
        CommonOptions.Color.Recursive = true;
        root.Options.Add(CommonOptions.Color);
        return root;
    }

    private static async Task<int> ReportAsync(Exception problem, TextWriter error)
    {
        var (sentence, code) = problem switch
        {
            OperationCanceledException => ("interrupted", ExitCode.Interrupted),
            UsageException or UnreadableInputException or DamagedTableException => (problem.Message, ExitCode.Usage),
            StoreUnavailableException => (problem.Message, ExitCode.StoreUnavailable),
            UnauthorizedAccessException or IOException => ($"{problem.Message.TrimEnd('.')}; check the path, its rights and the space on its disk.", ExitCode.Usage),
            _ => ($"internal error: {problem.GetType().Name}: {problem.Message} Please report it with the capture.", ExitCode.InternalError),
        };
        await error.WriteLineAsync(sentence);
        return code;
    }
}
