using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Config;

/// <summary>A configuration being read: which section the next line belongs to, since captures lose their indentation.</summary>
internal sealed class ConfigurationDraft
{
    private readonly List<InterfaceConfiguration> interfaces = [];
    private readonly List<CryptoMapEntry> cryptoMaps = [];

    /// <summary>What was read so far, without interfaces and crypto maps.</summary>
    public DeviceConfiguration Device { get; set; } = new();

    /// <summary>The interface section that is open; null outside.</summary>
    public InterfaceConfiguration? Interface { get; private set; }

    /// <summary>The crypto map section that is open; null outside.</summary>
    public CryptoMapEntry? CryptoMap { get; private set; }

    /// <summary>Whether the section of the OSPF process is open.</summary>
    public bool InOspf { get; private set; }

    /// <summary>Opens an interface section.</summary>
    public void BeginInterface(string name, SourceSpan at)
    {
        Close();
        Interface = interfaces.Find(known => known.Name == name) ?? new() { Name = name, Span = at };
        interfaces.RemoveAll(known => known.Name == name);
    }

    /// <summary>Opens a crypto map section.</summary>
    public void BeginCryptoMap(string name, int sequence)
    {
        Close();
        CryptoMap = new() { Name = name, Sequence = sequence };
    }

    /// <summary>Opens the section of an OSPF process.</summary>
    public void BeginOspf(int process)
    {
        Close();
        InOspf = true;
        Device = Device with { Ospf = new(process, [], [], []) };
    }

    /// <summary>Changes the interface whose section is open; nothing outside.</summary>
    public void Set(Func<InterfaceConfiguration, InterfaceConfiguration> change) => Interface = Interface is null ? null : change(Interface);

    /// <summary>Changes the crypto map entry whose section is open; nothing outside.</summary>
    public void Set(Func<CryptoMapEntry, CryptoMapEntry> change) => CryptoMap = CryptoMap is null ? null : change(CryptoMap);

    /// <summary>Changes a group of the open interface, which its first line begins.</summary>
    public void SetGroup(int number, SourceSpan at, Func<HsrpGroupConfiguration, HsrpGroupConfiguration> change) => Set((InterfaceConfiguration open) =>
    {
        var group = open.HsrpGroups.FirstOrDefault(known => known.Group == number) ?? new() { Group = number, Span = at };
        var changed = change(group) with { Span = group.Span with { LastLine = at.LastLine } };
        return open with { HsrpGroups = [.. open.HsrpGroups.Where(known => known.Group != number), changed] };
    });

    /// <summary>Closes the open section.</summary>
    public void Close()
    {
        if (Interface is not null) interfaces.Add(Interface);
        if (CryptoMap is not null) cryptoMaps.Add(CryptoMap);
        Interface = null;
        CryptoMap = null;
        InOspf = false;
    }

    /// <summary>The whole configuration.</summary>
    public DeviceConfiguration Complete(SourceSpan whole)
    {
        Close();
        return Device with { Interfaces = interfaces, CryptoMaps = cryptoMaps, Span = whole };
    }
}
