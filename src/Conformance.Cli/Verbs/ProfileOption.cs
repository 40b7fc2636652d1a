using System.CommandLine;
using Conformance.Protocols.Profiles;

namespace Conformance.Cli.Verbs;

/// <summary>`--profile`: whose behaviour devices are judged by, or a table is printed of.</summary>
internal static class ProfileOption
{
    /// <summary>The option.</summary>
    public static Option<string?> Option { get; } = CommonOptions.Text("--profile", "CONFORMANCE_PROFILE", $"Whose behaviour counts, for all devices (default: that of the release that each device shows): {Profile.Names}.");

    /// <summary>The profile that a command line names; null for none.</summary>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public static Profile? Of(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { } name) return null;
        return Profile.TryFind(name, out var profile) ? profile : throw new UsageException($"There is no profile '{name}'; use one of: {Profile.Names}.");
    }
}
