using System.Net;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Identity;

/// <summary>
/// Whose output each text is: first as the prompt, the scenario or the file's name claims, then checked against the content, because prompts are
/// copied wrongly and routers are renamed. Names that differ in nothing but the case of letters are one (RFC 4343): relays write small letters.
/// </summary>
public sealed class DeviceDirectory
{
    private readonly Dictionary<string, string> nameOfAlias = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(int File, int Line), string> nameOfBlock = [];
    private readonly Dictionary<int, string> hostOfFile = [];
    private readonly IReadOnlyDictionary<(int File, string Host), string> renamed;
    private readonly HashSet<(int File, int Line)> setApart = [];
    private readonly List<DeviceProfile> profiles;
    private readonly List<IdentityNote> notes = [];
    private readonly Dictionary<string, ShownRelease?> releases;
    private readonly ILookup<string, Capture> answers;
    private readonly Dictionary<string, DeviceIdentity> devices = new(StringComparer.Ordinal);

    /// <summary>Resolves the blocks of a run.</summary>
    /// <param name="blocks">All answers, each with the name that it claims.</param>
    /// <param name="relayed">The hosts that relays name; null for none.</param>
    /// <param name="unprompted">The lines that only the prompts of their file tell the device of; null for none.</param>
    /// <param name="renamed">What devices are called in the end that were given another name at a prompt of a file; null for none.</param>
    internal DeviceDirectory(
        IReadOnlyList<ClaimedCapture> blocks, IReadOnlyList<RelayedHost>? relayed = null, IReadOnlyList<UnpromptedLines>? unprompted = null, IReadOnlyDictionary<(int File, string Host), string>? renamed = null)
    {
        this.renamed = renamed ?? new Dictionary<(int File, string Host), string>();
        var configured = from block in blocks
                         where block.Capture is Capture<DeviceConfiguration> { IsComplete: true, Rows: [{ Hostname.Length: > 0 }] }
                         select ((Capture<DeviceConfiguration>)block.Capture).Rows[0];
        profiles = [.. configured.GroupBy(configuration => configuration.Hostname, StringComparer.OrdinalIgnoreCase).Select(same => ProfileOf(same.Last(), ShownBy(same.Key, blocks)))];
        foreach (var profile in profiles) spellings.Add(profile.Name);
        var hosts = blocks.ToLookup(block => block.Claimed, block => block.Capture, StringComparer.OrdinalIgnoreCase);
        foreach (var host in hosts.Where(host => ProfileOf(host.Key) is null)) FindRenamed(host.Key, [.. host]);
        var others = hosts.Where(host => ProfileOf(Resolve(host.Key)) is null).Select(host => new DeviceProfile(host.Key, null, [.. host])).Where(profile => profile.IsTelling);
        profiles.AddRange(others.ToList());
        foreach (var host in hosts) CheckPrompts(host.Key, [.. host]);
        foreach (var host in relayed?.Where(host => ProfileOf(host.Host) is null && !nameOfAlias.ContainsKey(host.Host)) ?? []) FindRelayed(host, relayed!);
        foreach (var lines in unprompted ?? []) FindUnprompted(lines, blocks);
        answers = AnswersByDevice(blocks);
        if (notes.Exists(note => note.Kind == IdentityKind.WrongPrompt)) profiles = profiles.ConvertAll(profile => profile.Configuration is null ? new(profile.Name, null, [.. answers[Resolve(profile.Name)]]) : profile);
        releases = answers.ToDictionary(device => device.Key, ShownRelease.Of);
    }

    /// <summary>The directory of a run that holds logs alone: they are what prompts, hosts and file names claim.</summary>
    public static DeviceDirectory OfLogs() => new([]);

    /// <summary>What was found out, in the order of the texts.</summary>
    public IReadOnlyList<IdentityNote> Notes => [.. notes.OrderBy(note => note.Span.File).ThenBy(note => note.Span.FirstLine)];

    /// <summary>The devices of the run, by name.</summary>
    public IReadOnlyCollection<DeviceIdentity> Devices => [.. devices.Values.OrderBy(device => device.Name, StringComparer.Ordinal).Select(device => device with { Aliases = AliasesOf(device.Name) })];

    /// <summary>The configuration of a device; null where the run holds none.</summary>
    public DeviceConfiguration? ConfigurationOf(string device) => ProfileOf(device)?.Configuration;

    /// <summary>The release that a device's answers say it runs; null where they do not, or contradict each other.</summary>
    public ShownRelease? ReleaseOf(string device) => releases.GetValueOrDefault(device);

    /// <summary>What a device's answers show of its counters of lost messages, in the order of the run.</summary>
    public IReadOnlyList<Capture<LoggingRow>> LogCountersOf(string device) => [.. answers[device].OfType<Capture<LoggingRow>>()];

    /// <summary>Whether a device answers on an address, its own or a virtual one; null where the run does not tell.</summary>
    public bool? Owns(string device, string address) => ProfileOf(device)?.Owns(address);

    /// <summary>The device that a name means; of several spellings it is called by the one of its configuration, or the first that was met.</summary>
    public string Resolve(string claimed)
    {
        if (nameOfAlias.TryGetValue(claimed, out var name)) return name;
        if (!spellings.TryGetValue(claimed, out var known)) spellings.Add(known = claimed);
        if (known != claimed) nameOfAlias[claimed] = known;
        return known;
    }

    /// <summary>The device that a name means in a file.</summary>
    internal string ResolveIn(int file, string claimed) => Resolve(renamed.GetValueOrDefault((file, claimed), claimed));

    /// <summary>The device whose answer stands at <paramref name="span"/>.</summary>
    public string Resolve(string claimed, SourceSpan span) => nameOfBlock.TryGetValue(PlaceOf(span), out var name) ? name : ResolveIn(span.File, claimed);

    /// <summary>Whether the answer at <paramref name="span"/> contradicts the device that its prompt names, and is no other known device's: it is nobody's.</summary>
    public bool IsSetApart(SourceSpan span) => setApart.Contains(PlaceOf(span));

    /// <summary>The device of the lines of a file that name none, where all its prompts are one device's; null where they are not.</summary>
    internal string? HostOf(int file) => hostOfFile.GetValueOrDefault(file);

    /// <summary>Whether a device is called after its file, in which others are named: its lines may be those of any of them.</summary>
    public bool IsNameless(DeviceIdentity device) => device is { IsNamed: false, Files: [var file] } && devices.Values.Any(other => other.Name != device.Name && other.Files.Contains(file));

    /// <summary>Notes that a file holds output of a device.</summary>
    /// <param name="device">The device.</param>
    /// <param name="file">The file.</param>
    /// <param name="isNamed">Whether anything but the file's name says whose it is.</param>
    internal void Saw(string device, string file, bool isNamed)
    {
        var known = devices.GetValueOrDefault(device) ?? NewIdentity(device);
        if (!known.Files.Contains(file)) known = known with { Files = [.. known.Files, file] };
        devices[device] = known with { IsNamed = known.IsNamed || isNamed };
    }

    private DeviceIdentity NewIdentity(string device)
    {
        var release = ConfigurationOf(device)?.Version ?? "";
        return new(device, [], release.Length > 0 ? $"IOS {release}" : "", []);
    }

    /// <summary>The answers of each device, as far as they are somebody's: what stands under another one's prompt tells nothing of that one.</summary>
    private ILookup<string, Capture> AnswersByDevice(IReadOnlyList<ClaimedCapture> blocks) =>
        blocks.Where(block => !IsSetApart(block.Capture.Span)).ToLookup(block => Resolve(block.Claimed, block.Capture.Span), block => block.Capture);

    private IReadOnlyList<string> AliasesOf(string device)
    {
        var aliases = new List<string>();
        foreach (var (alias, name) in nameOfAlias)
        {
            if (name == device) aliases.Add(alias);
        }

        foreach (var (prompt, name) in renamed)
        {
            if (Resolve(name) == device) aliases.Add(prompt.Host);
        }

        return [.. aliases.Distinct().Order(StringComparer.Ordinal)];
    }

    private static List<Capture> ShownBy(string host, IReadOnlyList<ClaimedCapture> blocks) =>
        [.. blocks.Where(block => IsSame(block.Claimed, host)).Select(block => block.Capture)];

    private static (int File, int Line) PlaceOf(SourceSpan span) => (span.File, span.FirstLine);

    /// <summary>What the configuration contradicts is no proof of what the device is: its SPIs would contradict those of the device's own output.</summary>
    private static DeviceProfile ProfileOf(DeviceConfiguration configuration, List<Capture> shown)
    {
        var configured = new DeviceProfile(configuration.Hostname, configuration, []);
        return new(configuration.Hostname, configuration, shown.FindAll(capture => ContentComparer.Compare(capture, configured).Contradicts.Count == 0));
    }

    /// <summary>The message of a restart is a line of the log, though it quotes <c>show version</c>: whose lines they are, of that device is the release.</summary>
    private void FindUnprompted(UnpromptedLines lines, IReadOnlyList<ClaimedCapture> blocks)
    {
        var device = Resolve(lines.Host);
        if (device == Resolve(lines.Claimed)) return;
        hostOfFile[lines.First.File] = device;
        foreach (var (claimed, capture) in blocks)
        {
            if (claimed == lines.Claimed && capture.Span.File == lines.First.File && capture is Capture<VersionRow> { Rows: [{ Hostname: "" }] }) nameOfBlock[PlaceOf(capture.Span)] = device;
        }

        notes.Add(new(IdentityKind.Unprompted, device, lines.Claimed, lines.First, [new($"all prompts of the file are {lines.Host}'s", [lines.Prompt])]));
    }

    private DeviceProfile? ProfileOf(string device) => profiles.Find(profile => IsSame(profile.Name, device));

    private static bool IsSame(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private void CheckPrompts(string claimed, List<Capture> captures)
    {
        if (ProfileOf(claimed) is not { } known) return;
        foreach (var capture in captures) CheckPrompt(known, capture);
    }

    /// <summary>
    /// The prompt names a known device: its content must be that device's. What other answers of it print is no proof by itself, since routers are configured
    /// between two answers.
    /// </summary>
    private void CheckPrompt(DeviceProfile claimed, Capture capture)
    {
        var against = ContentComparer.Compare(capture, claimed).Contradicts;
        if (against.Count == 0) return;
        var others = profiles.Where(profile => profile != claimed).Select(profile => (profile.Name, Agreement: ContentComparer.Compare(capture, profile)))
            .Where(other => other.Agreement.IsConvincing).ToList();
        if (others is [var other])
        {
            nameOfBlock[PlaceOf(capture.Span)] = other.Name;
            notes.Add(new(IdentityKind.WrongPrompt, other.Name, claimed.Name, capture.Span, [.. against, .. other.Agreement.Agrees]));
        }
        else if (claimed.Configuration is not null)
        {
            setApart.Add(PlaceOf(capture.Span));
            notes.Add(new(IdentityKind.Contradiction, "", claimed.Name, capture.Span, against));
        }
    }

    /// <summary>The prompt names no device that has a configuration: it may be another name of one that has, if all its output says so.</summary>
    private void FindRenamed(string claimed, List<Capture> captures)
    {
        captures = captures.FindAll(capture => capture is not Capture<VersionRow> { Rows: [{ Hostname: var hostname }] } || hostname != claimed);
        var fitting = profiles.Select(profile => (profile.Name, Agreements: captures.Select(capture => ContentComparer.Compare(capture, profile)).ToList()))
            .Where(device => device.Agreements.TrueForAll(agreement => agreement.Contradicts.Count == 0) && device.Agreements.Exists(agreement => agreement.IsConvincing))
            .ToList();
        if (fitting is not [var device]) return;
        nameOfAlias[claimed] = device.Name;
        notes.Add(new(IdentityKind.RenamedDevice, device.Name, claimed, captures[0].Span, [.. device.Agreements.SelectMany(agreement => agreement.Agrees)]));
    }

    /// <summary>A relay names the sender: by an address that a device owns, by its full name (RFC 1034 §3.1), or by whatever the file's device is given another name for.</summary>
    private void FindRelayed(RelayedHost host, IReadOnlyList<RelayedHost> all)
    {
        var owners = profiles.Select(profile => (profile.Name, Port: profile.PortOf(host.Host))).Where(owner => owner.Port is not null).ToList();
        if (owners is [var (name, port)])
        {
            nameOfAlias[host.Host] = name;
            notes.Add(new(IdentityKind.RenamedDevice, name, host.Host, host.Span, [new($"{host.Host} is the address of {name}'s {port!.Name}", [port.Span])]));
            return;
        }

        var label = host.Host.Split('.')[0];
        var named = profiles.FindAll(profile => profile.Name.Split('.')[0].Equals(label, StringComparison.OrdinalIgnoreCase));
        if (named is [var device] && !IPAddress.TryParse(host.Host, out _)) nameOfAlias[host.Host] = device.Name;
        else if (host.Device.Length > 0 && all.Count(other => other.Device == host.Device || other.Host == host.Host) == 1) nameOfAlias[host.Host] = host.Device;
    }
}
