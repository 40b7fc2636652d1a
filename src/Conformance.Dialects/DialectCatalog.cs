using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos;

namespace Conformance.Dialects;

/// <summary>The dialects that are read. A new one is a folder beside <c>CiscoIos</c> and a line here.</summary>
public static class DialectCatalog
{
    /// <summary>All of them.</summary>
    internal static IReadOnlyList<Dialect> All { get; } = [CiscoIosDialect.Instance];

    /// <summary>The show commands that are read, in full.</summary>
    public static IReadOnlyList<string> Commands => [.. All.SelectMany(dialect => dialect.Commands).Select(command => command.Name)];

    /// <summary>Whether a command, possibly abbreviated, is read.</summary>
    public static bool Reads(string command) => All.Any(dialect => dialect.Find(CommandLine.Parse(command), out _) is not null);

    /// <summary>All forms as text: what a capture is read by. It changes with every form.</summary>
    public static string Describe() => string.Join('\n', All.SelectMany(dialect => dialect.Describe()));
}
