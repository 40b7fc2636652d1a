using System.CommandLine;
using System.Text.Json;
using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Cli.Output;
using Conformance.Cli.Pipeline;
using Conformance.Dialects;
using Conformance.Dialects.Reading;

namespace Conformance.Cli.Verbs;

/// <summary>`parse`: only reads.</summary>
internal static class ParseVerb
{
    private static readonly Argument<string[]> Paths = new("paths") { Description = "Files, folders, DEVICE=file, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> CommandEcho = CommonOptions.Text("--command", "CONFORMANCE_COMMAND", "What the text answers, where the capture has no echo: \"show ip route\".");
    private static readonly Option<string?> Table = CommonOptions.Text("--table", "CONFORMANCE_TABLE", "Only this table, to standard output.");
    private static readonly Option<string?> Out = CommonOptions.Text("--out", "CONFORMANCE_OUT", "A folder that receives <table>.csv per table found.");
    private static readonly Option<bool> Unread = new("--unread") { Description = "List what was not read. [CONFORMANCE_UNREAD]", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CONFORMANCE_UNREAD") is "1" or "true" };
    private static readonly Option<string> Format = CommonOptions.Format("csv", "json");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("parse", "Only read: tables as CSV or JSON, and the account of lines. Example: conformance parse r1.show.txt --table routes")
        {
            Paths, CommandEcho, Table, Out, Unread, Format, CommonOptions.Year, CommonOptions.TimeZone,
        };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed)
    {
        using var input = CaptureInput.Find(parsed.GetValue(Paths)!);
        _ = ClockOptions.Of(parsed);
        var echo = parsed.GetValue(CommandEcho) ?? "";
        if (echo.Length > 0 && !DialectCatalog.Reads(echo)) throw new UsageException($"'{echo}' is not a command that is read; use one of: {string.Join(", ", DialectCatalog.Commands)}.");
        var reading = Reading.Of(input.Scenario, echo);
        if (reading.Lines.Total == 0 && echo.Length == 0) throw new UnreadableInputException($"{input.Scenario.Files[0].Place} is empty; give a capture that has lines, or name its --command.");
        WriteTables(context.Output, parsed, reading);
        LineAccountText.Write(context.Error, reading.Lines);
        if (parsed.GetValue(Unread)) LineAccountText.WriteUnread(context.Output, reading);
        return ExitCode.Ok;
    }

    private static void WriteTables(TextWriter output, ParseResult parsed, Reading reading)
    {
        if (parsed.GetValue(Table) is { } name) WriteOne(output, name, reading, parsed.GetValue(Format)!);
        else if (parsed.GetValue(Out) is not null) Save(parsed.GetValue(Out)!, reading);
        else if (parsed.GetValue(Format) == "json") output.WriteLine(Json(reading.Tables));
        else WriteAll(output, reading.Tables);
    }

    private static void WriteOne(TextWriter output, string name, Reading reading, string format)
    {
        var schema = CaptureTableCatalog.All.Select(known => known.Schema).FirstOrDefault(known => known.Name == name)
            ?? throw new UsageException($"There is no table '{name}'; use one of: {string.Join(", ", CaptureTableCatalog.All.Select(known => known.Schema.Name))}.");
        var table = reading.Tables.FirstOrDefault(found => found.Schema == schema) ?? new DataTable(schema, []);
        if (format == "json") output.WriteLine(Json([table]));
        else CsvFile.Write(table, output);
    }

    private static void Save(string folder, Reading reading)
    {
        foreach (var table in reading.Tables) CsvFile.Save(table, Path.Combine(folder, table.Schema.Name + ".csv"));
    }

    private static void WriteAll(TextWriter output, IReadOnlyList<DataTable> tables)
    {
        foreach (var table in tables)
        {
            if (tables.Count > 1) output.WriteLine($"# {table.Schema.Name}.csv");
            CsvFile.Write(table, output);
        }
    }

    private static string Json(IReadOnlyList<DataTable> tables) => JsonSerializer.Serialize(
        tables.ToDictionary(table => table.Schema.Name, table => table.Rows.Select(row => table.Schema.Columns.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))),
        JsonReport.Format);
}
