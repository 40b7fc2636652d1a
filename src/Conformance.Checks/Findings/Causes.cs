using Conformance.Replay.Journal;

namespace Conformance.Checks.Findings;

/// <summary>The causes that rules name, each with its reason.</summary>
internal static class Causes
{
    public static readonly Cause PrintedMove = new(CauseClass.Device, "the line itself prints both states of the move, so no lost line explains it");
    public static readonly Cause OrderBroken = new(CauseClass.Device, "the two lines stand in the order of their times, and no lost line leads back");
    public static readonly Cause NothingLost = new(CauseClass.Device, "no line is missing between the two lines");
    public static readonly Cause UnpublishedMachine = new(CauseClass.ModelGap, "the vendor's machine is not published, so no source says whether the move is right");
    public static readonly Cause LinesLost = new(CauseClass.LostLine, "routers and collectors lose lines, they do not invent them");
    public static readonly Cause LateLine = new(CauseClass.LostLine, "datagrams overtake each other, and a busy router prints late");
    public static readonly Cause LineTwice = new(CauseClass.LostLine, "a relay or a second session writes a line again, word for word");
    public static readonly Cause LossTold = new(CauseClass.LostLine, "the log itself tells of it");
    public static readonly Cause StepsNotLogged = new(CauseClass.Configuration, "`log-adjacency-changes` is configured without `detail`");
    public static readonly Cause MovesNotLogged = new(CauseClass.Configuration, "%HSRP-5-STATECHANGE tells of no move between Init, Learn, Listen and Speak, and `debug standby` is not on");
    public static readonly Cause SegmentSplit = new(CauseClass.Configuration, "it heard no router of its group: the way between them was cut or filtered");
    public static readonly Cause AuthenticationFails = new(CauseClass.Configuration, "a router discards packets of its group whose authentication is not its own, as %HSRP-4-BADAUTH says");
    public static readonly Cause NotElected = new(CauseClass.Configuration, "the role goes over to a router of higher priority only if that preempts");
    public static readonly Cause AddressesDiffer = new(CauseClass.Configuration, "the virtual address of a group must be the same on its routers");
    public static readonly Cause OverlapUnmeasured = new(CauseClass.Clock, "times of two devices decide whether both were Active for longer than one Hello");
    public static readonly Cause PeersDisagree = new(CauseClass.Configuration, "the machines behaved as specified, what the two peers are configured with does not agree");
    public static readonly Cause PeerRefused = new(CauseClass.Configuration, "the router behaved as specified, what its peer sends fits none of its SAs");
    public static readonly Cause PeerSilent = new(CauseClass.Configuration, "the machine behaved as specified, the peer or the way to it does not let an answer come");
    public static readonly Cause InterfacesDisagree = new(CauseClass.Configuration, "the machine behaved as specified, the two interfaces or the way between them do not let packets be accepted");
    public static readonly Cause PairBroken = new(CauseClass.Device, "one exchange makes the SAs of both directions, and the other direction agrees");
    public static readonly Cause StaleSa = new(CauseClass.Configuration, "the sender does not know that the receiver has lost its SA: only dead peer detection, a DELETE or the SA's lifetime tells it");
    public static readonly Cause PeerLost = new(CauseClass.Configuration, "the SAs with the peer before were deleted, and the router has another peer for the flow");
    public static readonly Cause OtherEpoch = new(CauseClass.OperatorAction, "the two ends were captured at different times, or not whole");
    public static readonly Cause EditedLine = new(CauseClass.OperatorAction, "the text was changed between the router and the capture");
    public static readonly Cause NoTimestamps = new(CauseClass.Configuration, "`service timestamps` is not configured, or the clocks were never set");
    public static readonly Cause LogMissing = new(CauseClass.ReadingGap, "only the router that took over tells of the one before it");
    public static readonly Cause ClockStepped = new(CauseClass.Clock, "the clock was set, or another zone is printed");
    public static readonly Cause ClocksApart = new(CauseClass.Clock, "an asterisk or a full stop before a stamp says that the clock is not synchronised");
    public static readonly Cause ClocksContradicted = new(CauseClass.Clock, "no mark stands before the stamps, but messages that passed between the two agree on one offset: one of the clocks is not that of a server");
    public static readonly Cause CoarseStamps = new(CauseClass.Configuration, "`service timestamps` prints no milliseconds, or no date");
    public static readonly Cause CaptureSplit = new(CauseClass.OperatorAction, "its two lines were captured in two files");
    public static readonly Cause TimerShort = new(CauseClass.Device, "the setting that binds is known, and no lost line makes a timer shorter");
    public static readonly Cause SettingOpen = new(CauseClass.Configuration, "the setting that binds was not shown, or was changed");
    public static readonly Cause LengthUnspecified = new(CauseClass.ModelGap, "no specification fixes the length");
    public static readonly Cause SaKept = new(CauseClass.Device, "its own line states the lifetime, and a later one shows it");
    public static readonly Cause HelloAtOnce = new(CauseClass.LostLine, "the lines of an interface that came up again may be missing");
    public static readonly Cause RenewalRecommended = new(CauseClass.Device, "that an SA is renewed before it ends is recommended, not required");
    public static readonly Cause CaptureMixed = new(CauseClass.OperatorAction, "the capture was put together, or the device renamed, by a person");
    public static readonly Cause NamelessLines = new(CauseClass.ReadingGap, "a console prints before it prompts");
    public static readonly Cause ForeignText = new(CauseClass.ReadingGap, "what another system or a program prints is not read");
    public static readonly Cause SimulatedText = new(CauseClass.ModelGap, "the tables are those of routers, and a simulator departs from them");
    public static readonly Cause ReleaseNotShown = new(CauseClass.ReadingGap, "releases differ in this, and no capture shows which one the device runs");
    public static readonly Cause UnknownForm = new(CauseClass.ReadingGap, "no known form reads them");
    public static readonly Cause VirtualAddressNotShown = new(CauseClass.ReadingGap, "interfaces and group numbers are the same at many sites, and no capture shows a virtual address");
    public static readonly Cause WaiverKept = new(CauseClass.OperatorAction, "the list of accepted findings is older than the run");

    /// <summary>The cause of lines that do not fit.</summary>
    public static Cause Of(GapKind kind) => kind switch
    {
        GapKind.Overtaken => LateLine,
        GapKind.SaidTwice => LineTwice,
        _ => LinesLost,
    };

    /// <summary>The cause of a time that nobody can tell.</summary>
    public static Cause Of(TimeDoubt doubt) => doubt switch
    {
        TimeDoubt.OtherFile => CaptureSplit,
        TimeDoubt.ClockStepped => ClockStepped,
        _ => NoTimestamps,
    };
}
