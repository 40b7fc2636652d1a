using System.CommandLine;
using Conformance.Checks.Tables;
using Conformance.Cli.Output;
using Conformance.Replay.Machines;

namespace Conformance.Cli.Verbs;

/// <summary>`table`: a machine as its specification's table, or as a diagram.</summary>
internal static class TableVerb
{
    private static readonly Argument<string> Protocol = new("protocol") { Description = "The protocol: hsrp, ipsec-sa, ..." };
    private static readonly Option<string> Profile = new("--profile") { Description = "Whose behaviour: ios, or a specification such as rfc2281.", DefaultValueFactory = _ => "ios" };
    private static readonly Option<bool> Mermaid = new("--mermaid") { Description = "A Mermaid diagram." };
    private static readonly Option<bool> Dot = new("--dot") { Description = "A DOT diagram." };
    private static readonly Option<bool> Csv = new("--csv") { Description = "Every cell as a row of CSV." };

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("table", "The machine as its specification's table or as a diagram. Example: conformance table hsrp") { Protocol, Profile, Mermaid, Dot, Csv };
        command.SetAction(parsed => Run(context, parsed));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed)
    {
        var machines = new MachineSet().All;
        var name = parsed.GetRequiredValue(Protocol);
        var profile = parsed.GetValue(Profile);
        var machine = machines.FirstOrDefault(known => known.TableText.Name == name && known.TableText.Profile == profile)
            ?? throw new UsageException($"There is no table '{name}' of profile '{profile}'; use one of: {string.Join(", ", machines.Select(known => $"{known.TableText.Name} ({known.TableText.Profile})"))}.");
        if (parsed.GetValue(Mermaid)) context.Output.WriteLine(machine.ToMermaid());
        else if (parsed.GetValue(Dot)) context.Output.WriteLine(machine.ToDot());
        else if (parsed.GetValue(Csv)) CsvFile.Write(ProtocolTable.Of(machine.TableText), context.Output);
        else TableGrid.Write(context.Output, machine.TableText);
        return ExitCode.Ok;
    }
}
