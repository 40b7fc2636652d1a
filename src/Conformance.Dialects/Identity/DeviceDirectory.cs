using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>
/// Whose output each text is: first as the prompt, the scenario or the file's name claims, then checked against the content, because prompts are
/// copied wrongly and routers are renamed.
/// </summary>
public sealed class DeviceDirectory
{
    private readonly Dictionary<string, string> nameOfAlias = [];
    private readonly Dictionary<(int File, int Line), string> nameOfBlock = [];
    private readonly List<DeviceProfile> profiles;
    private readonly List<IdentityNote> notes = [];
    private readonly SortedDictionary<string, DeviceIdentity> devices = new(StringComparer.Ordinal);

    /// <summary>Resolves the blocks of a run.</summary>
    /// <param name="blocks">All answers, each with the name that it claims.</param>
    internal DeviceDirectory(IReadOnlyList<(string Claimed, Capture Capture)> blocks)
    {
        profiles = [.. from block in blocks
                       where block.Capture is Capture<DeviceConfiguration> { IsComplete: true, Rows: [{ Hostname.Length: > 0 }] }
                       let configuration = ((Capture<DeviceConfiguration>)block.Capture).Rows[0]
                       group configuration by configuration.Hostname into same
                       select new DeviceProfile(same.Key, same.Last())];
        foreach (var host in blocks.GroupBy(block => block.Claimed)) ResolveHost(host.Key, [.. host.Select(block => block.Capture)]);
    }

    /// <summary>What was found out.</summary>
    public IReadOnlyList<IdentityNote> Notes => notes;

    /// <summary>The devices of the run, by name.</summary>
    public IReadOnlyCollection<DeviceIdentity> Devices => devices.Values;

    /// <summary>The configuration of a device; null where the run holds none.</summary>
    public DeviceConfiguration? ConfigurationOf(string device) => profiles.Find(profile => profile.Name == device)?.Configuration;

    /// <summary>Whether a device answers on an address, its own or a virtual one; null where the run holds no configuration of it.</summary>
    public bool? Owns(string device, string address) =>
        ConfigurationOf(device)?.Interfaces.Any(port => port.Address == address || port.HsrpGroups.Any(group => group.VirtualIp == address));

    /// <summary>The device that a name means.</summary>
    public string Resolve(string claimed) => nameOfAlias.GetValueOrDefault(claimed, claimed);

    /// <summary>The device whose answer stands at <paramref name="span"/>.</summary>
    public string Resolve(string claimed, SourceSpan span) => nameOfBlock.TryGetValue((span.File, span.FirstLine), out var name) ? name : Resolve(claimed);

    /// <summary>Notes that a file holds output of a device.</summary>
    internal void Saw(string device, string file)
    {
        var known = devices.GetValueOrDefault(device) ?? NewIdentity(device);
        if (!known.Files.Contains(file)) known = known with { Files = [.. known.Files, file] };
        devices[device] = known;
    }

    private DeviceIdentity NewIdentity(string device)
    {
        var release = ConfigurationOf(device)?.Version ?? "";
        var aliases = nameOfAlias.Where(pair => pair.Value == device).Select(pair => pair.Key).Order(StringComparer.Ordinal);
        return new(device, [.. aliases], release.Length > 0 ? $"IOS {release}" : "", []);
    }

    private void ResolveHost(string claimed, IReadOnlyList<Capture> captures)
    {
        if (profiles.Find(profile => profile.Name == claimed) is { } known)
        {
            foreach (var capture in captures) CheckPrompt(known, capture);
        }
        else
        {
            FindRenamed(claimed, captures);
        }
    }

    /// <summary>The prompt names a known device: its content must be that device's.</summary>
    private void CheckPrompt(DeviceProfile claimed, Capture capture)
    {
        var against = ContentComparer.Compare(capture, claimed).Contradicts;
        if (against.Count == 0) return;
        var others = profiles.Where(profile => profile != claimed).Select(profile => (profile.Name, Agreement: ContentComparer.Compare(capture, profile)))
            .Where(other => other.Agreement.IsConvincing).ToList();
        if (others is [var other])
        {
            nameOfBlock[(capture.Span.File, capture.Span.FirstLine)] = other.Name;
            notes.Add(new(IdentityKind.WrongPrompt, other.Name, claimed.Name, capture.Span, [.. against, .. other.Agreement.Agrees]));
        }
        else
        {
            notes.Add(new(IdentityKind.Contradiction, "", claimed.Name, capture.Span, against));
        }
    }

    /// <summary>The prompt names no device that has a configuration: it may be another name of one that has, if all its output says so.</summary>
    private void FindRenamed(string claimed, IReadOnlyList<Capture> captures)
    {
        var fitting = profiles.Select(profile => (profile.Name, Agreements: captures.Select(capture => ContentComparer.Compare(capture, profile)).ToList()))
            .Where(device => device.Agreements.TrueForAll(agreement => agreement.Contradicts.Count == 0) && device.Agreements.Exists(agreement => agreement.IsConvincing))
            .ToList();
        if (fitting is not [var device]) return;
        nameOfAlias[claimed] = device.Name;
        notes.Add(new(IdentityKind.RenamedDevice, device.Name, claimed, captures[0].Span, [.. device.Agreements.SelectMany(agreement => agreement.Agrees)]));
    }
}
