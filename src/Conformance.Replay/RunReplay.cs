using Conformance.Protocols.Captures;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Profiles;
using Conformance.Protocols.Traces;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Replay;

/// <summary>All devices of a run, replayed by one worker.</summary>
/// <param name="journal">Where the facts are written.</param>
/// <param name="known">What is known of a device.</param>
/// <param name="text">Gives the text behind spans.</param>
public sealed class RunReplay(IRunJournal journal, Func<string, KnownDevice> known, ITextSource text)
{
    private readonly Dictionary<Profile, MachineSet> machines = [];
    private readonly Dictionary<string, DeviceReplay> devices = [];

    /// <summary>The replay of a device.</summary>
    public DeviceReplay Device(string name)
    {
        if (!devices.TryGetValue(name, out var device))
        {
            var before = known(name);
            devices[name] = device = new(new DeviceContext(before, MachinesOf(before.Profile), journal));
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
        if (!machines.TryGetValue(profile, out var compiled)) machines[profile] = compiled = new(profile);
        return compiled;
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
