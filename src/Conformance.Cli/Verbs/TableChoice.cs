using Conformance.Protocols.Profiles;
using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;

namespace Conformance.Cli.Verbs;

/// <summary>Finds the table that a command line names.</summary>
internal static class TableChoice
{
    /// <summary>All tables: those that captures of every release are judged by, then those of specifications alone.</summary>
    public static IReadOnlyList<ITransitionTable> All { get; } = TablesOf(Profile.Ios);

    /// <summary>The table of a protocol and profile. Throws <see cref="UsageException"/> naming those that exist.</summary>
    public static ITransitionTable Find(string name, Profile profile) =>
        TablesOf(profile).FirstOrDefault(table => table.Name == name && table.Profile == profile.FullName)
        ?? throw new UsageException($"There is no table '{name}' of profile '{profile}'; use one of: {string.Join(", ", All.Select(table => $"{table.Name} ({table.Profile})"))}.");

    private static List<ITransitionTable> TablesOf(Profile profile) => [.. new MachineSet(profile).All.Select(machine => machine.TableText)];
}
