using System.Text.Json.Serialization;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Journal;

/// <summary>A run began.</summary>
/// <param name="Run">The run's id: the SHA-256 of the trace's bytes and of the versions of dialects and tables.</param>
/// <param name="Scenario">The scenario's name.</param>
/// <param name="Devices">The devices, with the other names they go by.</param>
/// <param name="Files">The files with their phases, in order.</param>
public sealed record RunStarted(string Run, string Scenario, IReadOnlyList<RunDevice> Devices, IReadOnlyList<RunFile> Files) : RunEvent
{
    /// <summary>The routers that the user says are of one group, a set for each.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Peers { get; init; } = [];
}

/// <summary>A device of a run.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Other names it goes by in the captures.</param>
/// <param name="Os">Its operating system and release; blank where nothing says so.</param>
/// <param name="Files">The files that hold its output.</param>
public sealed record RunDevice(string Name, IReadOnlyList<string> Aliases, string Os, IReadOnlyList<string> Files)
{
    /// <summary>Whether it is called after its file, where others are named: its lines name none, and may be those of any of them.</summary>
    public bool IsNameless { get; init; }
}

/// <summary>A file of a run.</summary>
/// <param name="Name">Its path relative to the scenario.</param>
/// <param name="Phase">Its phase; blank where there is none.</param>
public sealed record RunFile(string Name, string Phase);

/// <summary>A run ended.</summary>
/// <param name="Run">The run's id.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Events">How many events stand before this one.</param>
/// <param name="Digest">SHA-256 over all events before this one, in order: the store's integrity can be verified against it.</param>
public sealed record RunEnded(string Run, string Verdict, int Events, string Digest) : RunEvent;

/// <summary>A text turned out to be another device's than its prompt says, or to contradict it.</summary>
/// <param name="Device">The device that it is; blank where the evidence does not decide.</param>
/// <param name="Claimed">The name that the prompt or file gives.</param>
/// <param name="IsRenamed">Whether the name is another name of the device, rather than another device's.</param>
/// <param name="Reasons">Why, as sentence parts.</param>
/// <param name="Evidence">The first lines of the text, then the lines that prove the reasons.</param>
public sealed record OutputIdentified(string Device, string Claimed, bool IsRenamed, IReadOnlyList<string> Reasons, IReadOnlyList<Evidence> Evidence) : RunEvent
{
    /// <summary>Whether it is lines above the first prompt of a file, which name no device.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUnprompted { get; init; }
}

/// <summary>A device's text holds lines of another operating system, which were counted and not read.</summary>
/// <param name="Device">The device.</param>
/// <param name="System">The system: <c>Arista EOS</c>.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="Evidence">The first of them.</param>
public sealed record ForeignOutputFound(string Device, string System, int Lines, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>A device's text holds lines that a person typed or shortened, which were counted and not read.</summary>
/// <param name="Device">The device.</param>
/// <param name="Lines">How many physical lines.</param>
/// <param name="Printed">What shows it in the first of them: a misspelt word, or the dots for what was left out.</param>
/// <param name="Meant">What that stands for.</param>
/// <param name="Evidence">The first of them.</param>
public sealed record RetypedLinesFound(string Device, int Lines, string Printed, string Meant, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>A line cannot come from the operating system that its file seems to be of: a simulator wrote it.</summary>
/// <param name="Device">The device.</param>
/// <param name="Simulator">The simulator.</param>
/// <param name="Evidence">The first such line.</param>
public sealed record SimulatorNoticed(string Device, string Simulator, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>Lines were not read: they match no known form, or are damaged.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The first of them.</param>
public sealed record LinesUnread(int Count, IReadOnlyList<Evidence> First) : RunEvent;

/// <summary>An entity was seen in a state that its past allows; the first sight of it, or a checkpoint that agrees.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="State">The state, as printed.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say so.</param>
public sealed record StateSeen(EntityKey Entity, string State, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence);

/// <summary>A line leaves fewer states possible than before it, and tells which of them the entity can have begun in.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Began">The states, as printed, of which it was in one before the first line about it.</param>
/// <param name="Now">The states of which it is in one now.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line, then the line before it that said something of the entity.</param>
public sealed record StatesNarrowed(EntityKey Entity, IReadOnlyList<string> Began, IReadOnlyList<string> Now, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);

/// <summary>An entity moved as its table allows, and a line says so.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Seq">Counts the entity's transitions from 1, in the order in which they were made.</param>
/// <param name="Event">The event's letter or input name as printed; blank where none is printed.</param>
/// <param name="From">The state it left; blank where nothing tells it.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Clause">Where the row comes from; of several that no line tells apart, and that come from several places, where their table comes from.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that states it, then the line of its event.</param>
public sealed record Transitioned(EntityKey Entity, int Seq, string Event, string From, string To, string Clause, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>The rows of which it took one; null for all between the two states that have its event, or all if none is printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RowName>? Rows { get; init; }
}

/// <summary>An entity must have moved, though no line says so.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Seq">Counts the entity's transitions from 1, in the order in which they were made.</param>
/// <param name="Event">The event that was seen, if any; blank where none was.</param>
/// <param name="From">The state it left; blank where nothing tells it.</param>
/// <param name="To">The state it entered.</param>
/// <param name="Clause">Where the row comes from; of several that no line tells apart, and that come from several places, where their table comes from.</param>
/// <param name="Why">Why it must have moved.</param>
/// <param name="Time">The device's time of the proof.</param>
/// <param name="Evidence">The lines that prove it.</param>
public sealed record Inferred(
    EntityKey Entity, int Seq, string Event, string From, string To, string Clause, string Why, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>The rows of which it took one; null for all between the two states that have its event, or all if none is printed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<RowName>? Rows { get; init; }
}

/// <summary>A line states a move that no row of the table allows.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Event">The event that was printed with it; blank where none was.</param>
/// <param name="From">The state it left, as printed or known.</param>
/// <param name="To">The state it entered, as printed.</param>
/// <param name="Known">The states that were possible before the line, as printed; blank where all were.</param>
/// <param name="Allowed">The rows that were allowed instead.</param>
/// <param name="Clause">Where the table comes from.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that states it, then the line of the last agreed state.</param>
public sealed record Rejected(
    EntityKey Entity, string Event, string From, string To, string Known, IReadOnlyList<string> Allowed, string Clause, DeviceTime Time, IReadOnlyList<Evidence> Evidence)
    : EntityEvent(Entity, Time, Evidence);

/// <summary>Lines must be missing: the entity is in a state that what was seen before does not lead to directly.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Kind">What does not fit.</param>
/// <param name="Known">The states that were possible before.</param>
/// <param name="Seen">The state that the line says.</param>
/// <param name="Path">The shortest way through the table between them; empty where the table has none.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line that does not fit, then the last line that did, or that it belongs before or repeats.</param>
/// <param name="Weighed">The ways to make the line fit, the chosen one first; empty where nothing was weighed.</param>
public sealed record GapFound(
    EntityKey Entity, GapKind Kind, string Known, string Seen, IReadOnlyList<string> Path, DeviceTime Time, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Repair> Weighed)
    : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>The clause that the line contradicts if no line is missing before it, where the numbers of the log say so; null where they do not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Contradicts { get; init; }
}

/// <summary>An entity goes by another instance: an SA got its connection id, or its peer became known.</summary>
/// <param name="Entity">The entity by its new name.</param>
/// <param name="Before">By its old one.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The first line that uses the new name.</param>
public sealed record EntityRenamed(EntityKey Entity, EntityKey Before, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence);

/// <summary>A negotiation failed, though its machines behaved as their tables allow: no key, a proposal refused, another MTU, a peer that does not answer.</summary>
/// <param name="Entity">The SA, exchange or adjacency that was negotiated.</param>
/// <param name="Cause">Why, in the field's words: <c>no pre-shared key with 203.0.113.1</c>, <c>PROPOSAL_NOT_CHOSEN</c>.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The deciding line, then lines that say more of it.</param>
public sealed record NegotiationFailed(EntityKey Entity, string Cause, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : EntityEvent(Entity, Time, Evidence)
{
    /// <summary>The clause that the peer's proposal or packet did not meet; null where only the cause says it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Clause { get; init; }

    /// <summary>Whether the peer refused nothing, and only did not answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsUnanswered { get; init; }
}

/// <summary>A record of an OSPF interface is dead, and no line tells whether it was a neighbour's or the router's own.</summary>
/// <param name="Device">The device.</param>
/// <param name="Record">The router id and the interface: <c>1.1.1.1 on FastEthernet0/0</c>.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The line.</param>
public sealed record OspfRecordDied(string Device, string Record, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>A device's routes were captured.</summary>
/// <param name="Device">The device.</param>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Routes">The routes.</param>
/// <param name="IsComplete">Whether the capture lists them all.</param>
/// <param name="Evidence">The first lines of the capture.</param>
public sealed record RoutesCaptured(string Device, string Vrf, IReadOnlyList<RouteRow> Routes, bool IsComplete, Evidence Evidence) : RunEvent;

/// <summary>A route was installed.</summary>
/// <param name="Device">The device.</param>
/// <param name="Route">The route.</param>
/// <param name="IsInferred">Whether no line says that it was installed, only that it is there.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say or prove it.</param>
public sealed record RouteInstalled(string Device, RouteIdentity Route, bool IsInferred, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>A route was withdrawn.</summary>
/// <param name="Device">The device.</param>
/// <param name="Route">The route.</param>
/// <param name="IsInferred">Whether no line says that it was withdrawn, only that it is gone.</param>
/// <param name="Time">The device's time.</param>
/// <param name="Evidence">The lines that say or prove it.</param>
public sealed record RouteWithdrawn(string Device, RouteIdentity Route, bool IsInferred, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>What identifies a route.</summary>
/// <param name="Vrf">The table; blank for the global one.</param>
/// <param name="Code">The code as printed; blank where none is.</param>
/// <param name="Prefix">The prefix in CIDR notation.</param>
/// <param name="NextHop">The next hop; blank for a connected route.</param>
/// <param name="Interface">The outgoing interface; blank where none is printed.</param>
/// <param name="Origin">Who changed it: <c>rri</c>, or <c>rib</c> for what only shows tell.</param>
public sealed record RouteIdentity(string Vrf, string Code, string Prefix, string NextHop, string Interface, string Origin);

/// <summary>A device was told to reload, crashed, or started.</summary>
/// <param name="Device">The device.</param>
/// <param name="IsRequest">Whether it was told to reload.</param>
/// <param name="Time">The time of the line.</param>
/// <param name="Evidence">The line.</param>
public sealed record DeviceRestarted(string Device, bool IsRequest, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent
{
    /// <summary>A device says that it started as long after it went down at most, a choice.</summary>
    public static readonly TimeSpan LongestBoot = TimeSpan.FromMinutes(15);

    /// <summary>Whether it crashed.</summary>
    public bool IsCrash { get; init; }

    /// <summary>Whether it goes down by that; else it has started.</summary>
    public bool IsEnd => IsRequest || IsCrash;

    /// <summary>Its role is taken over as long after a router was told to reload, or crashed, at most, a choice: it shuts down, and the other one's hold time passes.</summary>
    private static readonly TimeSpan LongestShutdown = TimeSpan.FromMinutes(1);

    /// <summary>How long before a takeover, and how long after it, the line stands at most where the restart is its cause.</summary>
    public (TimeSpan Before, TimeSpan After) ReachOfCause() => IsEnd ? (LongestShutdown, TimeSpan.Zero) : (TimeSpan.Zero, LongestBoot);
}

/// <summary>A device's clock stepped, or another one began to be printed: times before and after it cannot be subtracted.</summary>
/// <param name="Device">The device.</param>
/// <param name="Kind">How.</param>
/// <param name="Before">The last time before it.</param>
/// <param name="After">The first time after it.</param>
/// <param name="AfterLine">The line of the last time before it, in the file of the evidence.</param>
/// <param name="Evidence">The line with the first time after it.</param>
public sealed record ClockStepped(string Device, ClockStepKind Kind, DeviceTime Before, DeviceTime After, int AfterLine, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>Messages that a device sent do not stand in its log.</summary>
/// <param name="Device">The device.</param>
/// <param name="Kind">What tells so.</param>
/// <param name="Count">How many; null where nothing tells.</param>
/// <param name="AfterLine">The last line before them, in the file of the evidence; 0 where that is unknown.</param>
/// <param name="Time">The time of the line behind them.</param>
/// <param name="Evidence">The line behind them, which tells so; for a counter then its last known value, where there is one.</param>
public sealed record MessagesLost(string Device, LossKind Kind, long? Count, int AfterLine, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent
{
    /// <summary>Whether a counter tells so, of which nobody knows where between its two values it rose.</summary>
    public bool IsCounted { get; init; }
}

/// <summary>Lines of a device stand behind one that its clock, its numbers or the relay's clock put later: whoever wrote the file down changed their order.</summary>
/// <param name="Device">The device.</param>
/// <param name="Count">How many lines of the file do.</param>
/// <param name="ByNumber">How many of them by their numbers.</param>
/// <param name="Time">The time of the first of them.</param>
/// <param name="Evidence">The first of them, then the last.</param>
public sealed record LinesOutOfOrder(string Device, int Count, int ByNumber, DeviceTime Time, IReadOnlyList<Evidence> Evidence) : RunEvent;

/// <summary>A golden table was accepted by a person.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Table">The table's path below the scenario's golden folder.</param>
/// <param name="Sha256">SHA-256 of the accepted file.</param>
/// <param name="Differences">How many differences were accepted.</param>
/// <param name="By">The user's login name.</param>
/// <param name="At">When, in UTC.</param>
public sealed record GoldenAccepted(string Scenario, string Table, string Sha256, int Differences, string By, DateTimeOffset At) : RunEvent;
