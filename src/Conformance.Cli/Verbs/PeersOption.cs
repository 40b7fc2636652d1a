using System.CommandLine;

namespace Conformance.Cli.Verbs;

/// <summary>`--peers`: which routers are of one group, where no line tells its virtual address, as in the relay of several sites.</summary>
internal static class PeersOption
{
    private const string Variable = "CONFORMANCE_PEERS";

    /// <summary>The option.</summary>
    public static Option<string[]> Option { get; } = new("--peers")
    {
        Description = $"Routers that are of one HSRP or VRRP group, once for each set: --peers A1,A2 --peers B1,B2. [{Variable}, sets apart by spaces]",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
    };

    /// <summary>The sets of a command line.</summary>
    /// <exception cref="UsageException">A set has fewer than two routers, or shares one with another set.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Of(ParseResult parsed)
    {
        var told = parsed.GetValue(Option) ?? [];
        string[][] sets = [.. told.Select(set => set.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        if (Array.FindIndex(sets, set => set.Distinct().Count() < 2) is >= 0 and var single) throw new UsageException($"--peers {told[single]} names fewer than two routers; use --peers A1,A2.");
        var twice = sets.SelectMany(set => set.Distinct()).GroupBy(router => router).FirstOrDefault(same => same.Skip(1).Any());
        return twice is null ? sets : throw new UsageException($"--peers names {twice.Key} in two sets; name all routers of a group in one.");
    }
}
