using Conformance.Dialects.Answers;
using Conformance.Dialects.CiscoIos.Config.Reading;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Config;

/// <summary>
/// A configuration being read. Which section a line belongs to is told by the commands alone, since captures lose their indentation: a section is open
/// until a command that opens another one, or a <c>!</c>; one inside another, such as a VRRP group inside an interface, until a <c>!</c> or its exit.
/// </summary>
internal sealed class ConfigurationDraft(CommandArguments arguments) : IAnswer
{
    private readonly List<object> sections = [];
    private readonly Dictionary<(Type Kind, object Key), int> keyed = [];
    private int outer = -1;
    private int inner = -1;

    /// <summary>What was read so far, without the sections.</summary>
    public DeviceConfiguration Device { get; private set; } = new();

    /// <summary>The next configuration of the same answer.</summary>
    public ConfigurationDraft Next() => new(arguments);

    /// <summary>The open section, the inner one of two; null outside.</summary>
    public object? Innermost => inner >= 0 ? sections[inner] : outer >= 0 ? sections[outer] : null;

    /// <summary>Opens a section, which closes the open ones; one that was open before goes on.</summary>
    /// <param name="section">The section as it begins.</param>
    /// <param name="key">What an earlier section that is the same one was opened with; null where each is another.</param>
    public void Open<T>(T section, object? key = null)
        where T : class
    {
        Close();
        outer = Begin(section, key);
    }

    /// <summary>Opens a section inside the open one.</summary>
    public void OpenInner<T>(T section, object? key = null)
        where T : class => inner = Begin(section, key);

    /// <summary>Changes the open section of that kind, the inner or the outer one; nothing where none is open.</summary>
    public void Set<T>(Func<T, T> change)
        where T : class
    {
        if (inner >= 0 && sections[inner] is T) Replace(inner, change);
        else if (outer >= 0 && sections[outer] is T) Replace(outer, change);
    }

    /// <summary>Changes the innermost open section if it is of that kind: for commands that several sections have.</summary>
    public void SetInnermost<T>(Func<T, T> change)
        where T : class
    {
        var at = inner >= 0 ? inner : outer;
        if (at >= 0 && sections[at] is T) Replace(at, change);
    }

    /// <summary>The open section of that kind; null where none is open.</summary>
    public T? Opened<T>()
        where T : class => Innermost as T ?? (outer >= 0 ? sections[outer] as T : null);

    /// <summary>A <c>!</c>: ends the innermost section, but not an IKEv2 keyring, whose peers are set apart by them.</summary>
    public void Separate()
    {
        if (inner >= 0) CloseInner();
        else if (Opened<Keyring>() is null) Close();
    }

    /// <summary>Closes the inner section.</summary>
    public void CloseInner() => inner = -1;

    /// <summary>Closes the open sections.</summary>
    public void Close() => (outer, inner) = (-1, -1);

    /// <summary>Changes what stands outside sections.</summary>
    public void Set(Func<DeviceConfiguration, DeviceConfiguration> change) => Device = change(Device);

    /// <summary>Changes what stands outside sections by a command that ends the open ones.</summary>
    public void SetGlobal(Func<DeviceConfiguration, DeviceConfiguration> change)
    {
        Close();
        Set(change);
    }

    /// <summary>Adds a setting.</summary>
    public void AddSetting(string name, string value) => Set(device => device with { Settings = device.Settings.With(new(name, value)) });

    /// <summary>The whole of a configuration names its device, and its command asks for no part of it.</summary>
    private bool IsComplete => Device.Hostname.Length > 0 && !arguments.IsFiltered && !arguments.Has("interface") && !arguments.Has("partition");

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<DeviceConfiguration>(ShowRunningConfig.Name, whole, [Whole(whole)], IsComplete)];

    private DeviceConfiguration Whole(SourceSpan whole) => Device with
    {
        Interfaces = Sections<InterfaceConfiguration>(),
        VrrpGroups = Sections<VrrpGroupConfiguration>(),
        CryptoMaps = Sections<CryptoMapEntry>(),
        IsakmpPolicies = Sections<IsakmpPolicy>(),
        IsakmpProfiles = Sections<IsakmpProfile>(),
        KeyringPeers = [.. Device.KeyringPeers.Concat(Sections<KeyringPeer>()).Select(WithKeyring)],
        Ikev2Proposals = Sections<Ikev2Proposal>(),
        Ikev2Policies = Sections<Ikev2Policy>(),
        Ikev2Profiles = Sections<Ikev2Profile>(),
        TransformSets = Sections<TransformSet>(),
        IpsecProfiles = Sections<IpsecProfile>(),
        OspfProcesses = Sections<OspfConfiguration>(),
        Tracks = Sections<TrackConfiguration>(),
        Span = whole,
    };

    /// <summary>A peer may stand before what its keyring says of itself.</summary>
    private KeyringPeer WithKeyring(KeyringPeer peer) =>
        peer with { Keyring = Sections<Keyring>().FirstOrDefault(known => (known.Kind, known.Name) == (peer.Keyring.Kind, peer.Keyring.Name)) ?? peer.Keyring };

    private IReadOnlyList<T> Sections<T>() => [.. sections.OfType<T>()];

    private int Begin<T>(T section, object? key)
        where T : class
    {
        if (key is not null && !keyed.TryAdd((typeof(T), key), sections.Count)) return keyed[(typeof(T), key)];
        sections.Add(section);
        return sections.Count - 1;
    }

    private void Replace<T>(int at, Func<T, T> change)
        where T : class => sections[at] = change((T)sections[at]);
}
