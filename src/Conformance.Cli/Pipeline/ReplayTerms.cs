using System.CommandLine;
using Conformance.Cli.Verbs;
using Conformance.Protocols.Profiles;

namespace Conformance.Cli.Pipeline;

/// <summary>What the user tells that no capture says: of the devices' clocks, by whose tables devices are judged, and which of them are of one group.</summary>
/// <param name="Clocks">Of the clocks; null for nothing.</param>
/// <param name="Profile">The profile of all devices; null for that of the release that each device's captures show.</param>
internal sealed record ReplayTerms(ClockOptions? Clocks = null, Profile? Profile = null)
{
    /// <summary>Sets of devices, those of each of one group.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Peers { get; init; } = [];

    /// <summary>The terms of a command line.</summary>
    public static ReplayTerms Of(ParseResult parsed) => new(ClockOptions.Of(parsed), ProfileOption.Of(parsed)) { Peers = PeersOption.Of(parsed) };

    /// <inheritdoc/>
    public override string ToString() => $"{Clocks}{(Profile is null ? "" : $" profile:{Profile}")}{string.Concat(Peers.Select(set => $" peers:{string.Join(',', set)}"))}";
}
