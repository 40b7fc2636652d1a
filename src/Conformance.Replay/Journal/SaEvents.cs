using System.Text.Json.Serialization;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>An IPsec SA was installed.</summary>
/// <param name="Entity">The SA.</param>
/// <param name="Sa">What it is.</param>
/// <param name="IsInferred">Whether no line says that it was installed, only that it is there.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say or prove it.</param>
public sealed record SaInstalled(EntityKey Entity, SaIdentity Sa, bool IsInferred, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);

/// <summary>An IPsec SA was deleted.</summary>
/// <param name="Entity">The SA.</param>
/// <param name="Sa">What it was.</param>
/// <param name="IsInferred">Whether no line says that it was deleted, only that it is gone.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say or prove it.</param>
public sealed record SaDeleted(EntityKey Entity, SaIdentity Sa, bool IsInferred, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>The destination that the line prints, where those before it gave the SA of this SPI another one (RFC 2401 §4.1); null where it is the same.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OtherDestination { get; init; }

    /// <summary>The peer all of whose SAs were to be deleted, where it is another one than the SA's; null where it is the same, or no line asked for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OtherPeer { get; init; }
}

/// <summary>What identifies an IPsec SA (RFC 4301 §4.1) and where it leads.</summary>
/// <param name="Direction">Inbound or outbound.</param>
/// <param name="Protocol">ESP, AH or IPComp.</param>
/// <param name="Spi">The SPI.</param>
/// <param name="Local">The local endpoint; blank where unknown.</param>
/// <param name="Remote">The remote endpoint; blank where unknown.</param>
/// <param name="LocalIdent">The local proxy; blank where unknown.</param>
/// <param name="RemoteIdent">The remote proxy; blank where unknown.</param>
public sealed record SaIdentity(SaDirection Direction, IpsecProtocol Protocol, uint Spi, string Local, string Remote, string LocalIdent, string RemoteIdent)
{
    /// <summary>The destination of its packets; blank where nothing tells it.</summary>
    [JsonIgnore]
    public string Destination => Direction == SaDirection.Inbound ? Local : Remote;
}

/// <summary>Packets came for an SA that the device does not have: they are discarded (RFC 4303 §3.4.2).</summary>
/// <param name="Entity">The SA that they name.</param>
/// <param name="Sa">What identifies it; the remote end is blank where no line prints the source.</param>
/// <param name="Messages">How many messages say so: IOS prints one a minute at most, however many packets come.</param>
/// <param name="Time">The device's time of the first.</param>
/// <param name="Evidence">The first message, and the last where there are several.</param>
public sealed record UnknownSpiReceived(EntityKey Entity, SaIdentity Sa, int Messages, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>How long it was from the first message to the last; null where there is one, or nobody can tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Interval? Lasted { get; init; }
}

/// <summary>IKE messages of a peer were refused, whatever was up with it: they are discarded (RFC 2408 §5.2, §5.3).</summary>
/// <param name="Entity">The peer.</param>
/// <param name="Words">Why, in the field's words.</param>
/// <param name="Messages">How many lines say so: IOS may print one for many packets.</param>
/// <param name="Time">The device's time of the first.</param>
/// <param name="Evidence">The first line, and the last where there are several.</param>
public sealed record IkeMessagesRefused(EntityKey Entity, string Words, int Messages, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>How long it was from the first line to the last; null where there is one, or nobody can tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Interval? Lasted { get; init; }
}

/// <summary>A peer said who it is: for the first time, or another than before. Behind NAT that is not the address that it is reached at.</summary>
/// <param name="Entity">The crypto session.</param>
/// <param name="Identity">What its ID payload names (RFC 2407 §4.6.2): an address, a name.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line.</param>
public sealed record PeerIdentified(EntityKey Entity, string Identity, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence);

/// <summary>A device's IPsec SAs were captured.</summary>
/// <param name="Device">The device.</param>
/// <param name="Flows">The proxy pairs with their SAs.</param>
/// <param name="IsComplete">Whether the capture lists them all.</param>
/// <param name="Evidence">The first lines of the capture.</param>
public sealed record SasCaptured(string Device, IReadOnlyList<IpsecFlowRow> Flows, bool IsComplete, Evidence Evidence) : RunEvent;
