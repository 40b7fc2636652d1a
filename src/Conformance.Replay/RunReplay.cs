using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay;

/// <summary>All devices of a run, replayed by one worker.</summary>
/// <param name="journal">Where the facts are written.</param>
/// <param name="configurationOf">The configuration of a device; null where the run holds none.</param>
/// <param name="text">Gives the text behind spans.</param>
/// <param name="clockOf">What the user tells of the clock of a device; null where nothing is told of any.</param>
/// <param name="profileOf">Whose tables a device is judged by; null for all releases of IOS.</param>
/// <param name="owns">Whether a device answers on an address, by what captures anywhere in the run show; null where nobody looked ahead.</param>
/// <param name="logCountersOf">What captures anywhere in the run show of a device's counters of lost messages; null where nobody looked ahead.</param>
public sealed class RunReplay(
    IRunJournal journal, Func<string, DeviceConfiguration?> configurationOf, ITextSource text, Func<string, ClockSettings>? clockOf = null, Func<string, Profile>? profileOf = null,
    Func<string, string, bool?>? owns = null, Func<string, IReadOnlyList<Capture<LoggingRow>>>? logCountersOf = null)
{
    private readonly Dictionary<Profile, MachineSet> machines = [];
    private readonly Dictionary<string, DeviceReplay> devices = [];

    /// <summary>The replay of a device.</summary>
    public DeviceReplay Device(string name)
    {
        if (!devices.TryGetValue(name, out var device))
        {
            devices[name] = device = new(new DeviceContext(name, configurationOf(name), MachinesOf(profileOf?.Invoke(name) ?? Profile.Ios), journal)
            {
                Clock = clockOf?.Invoke(name) ?? ClockSettings.None,
                OwnsAsShown = address => owns?.Invoke(name, address),
                LogCounters = logCountersOf?.Invoke(name) ?? [],
            });
        }

        return device;
    }

    /// <summary>The run is over: what was held back is told.</summary>
    public void Complete()
    {
        foreach (var device in devices.Values) device.Complete();
        foreach (var device in devices.Values) device.TellCounts();
    }

    /// <summary>A device answered a show command.</summary>
    public void Shown(string device, Capture capture)
    {
        Device(device).Shown(capture, text);
        if (capture is Capture<IpsecFlowRow>) PairNewSas(new Witness(capture.Span, DeviceTime.None, text));
    }

    /// <summary>Devices of one profile share the machines.</summary>
    private MachineSet MachinesOf(Profile profile)
    {
        if (!machines.TryGetValue(profile, out var known)) machines[profile] = known = new(profile);
        return known;
    }

    /// <summary>Both ends of an SA are made at once: what is new at one end is new at the other.</summary>
    private void PairNewSas(in Witness by)
    {
        var all = devices.Values.SelectMany(device => device.Sas).ToList();
        var fresh = all.Where(sa => sa.IsNew).ToLookup(sa => (sa.Sa.Protocol, sa.Sa.Spi), sa => sa.Sa.Direction);
        foreach (var sa in all.Where(sa => !sa.IsNew && sa.IsInstalled))
        {
            if (fresh[(sa.Sa.Protocol, sa.Sa.Spi)].Any(direction => direction != sa.Sa.Direction)) sa.InferNew(by);
        }
    }
}
