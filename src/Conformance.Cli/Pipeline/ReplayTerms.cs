using System.CommandLine;
using Conformance.Cli.Verbs;
using Conformance.Replay.Machines;

namespace Conformance.Cli.Pipeline;

/// <summary>What the user tells that no capture says: of the devices' clocks, and by whose tables devices are judged.</summary>
/// <param name="Clocks">Of the clocks; null for nothing.</param>
/// <param name="Profile">A profile of <see cref="MachineSet.Profiles"/>.</param>
internal sealed record ReplayTerms(ClockOptions? Clocks = null, string Profile = MachineSet.Ios)
{
    /// <summary>The terms of a command line.</summary>
    public static ReplayTerms Of(ParseResult parsed) => new(ClockOptions.Of(parsed), parsed.GetValue(CommonOptions.Profile)!);

    /// <inheritdoc/>
    public override string ToString() => Profile == MachineSet.Ios ? $"{Clocks}" : $"{Clocks} profile:{Profile}";
}
