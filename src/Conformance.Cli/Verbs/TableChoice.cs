using System.CommandLine;
using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;

namespace Conformance.Cli.Verbs;

/// <summary>Finds the table that a command line names.</summary>
internal static class TableChoice
{
    /// <summary>`--profile`: whose behaviour.</summary>
    public static Option<string> Profile { get; } = new("--profile")
    {
        Description = "Whose behaviour: ios, or a specification such as rfc2281. [CONFORMANCE_PROFILE]",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CONFORMANCE_PROFILE") is { Length: > 0 } set ? set : IosProfile,
    };

    /// <summary>The behaviour that captures are judged by.</summary>
    public const string IosProfile = "ios";

    /// <summary>All tables: those that captures are judged by, then those of specifications alone.</summary>
    public static IReadOnlyList<ITransitionTable> All { get; } = [.. new MachineSet().All.Select(machine => machine.TableText)];

    /// <summary>The table of a protocol and profile. Throws <see cref="UsageException"/> naming those that exist.</summary>
    public static ITransitionTable Find(string name, string profile) =>
        All.FirstOrDefault(table => table.Name == name && table.Profile == profile)
        ?? throw new UsageException($"There is no table '{name}' of profile '{profile}'; use one of: {string.Join(", ", All.Select(table => $"{table.Name} ({table.Profile})"))}.");
}
