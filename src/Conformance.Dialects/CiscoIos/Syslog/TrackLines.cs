using Conformance.Dialects.Forms;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog messages of tracked objects, under both of their names, and what <c>debug track</c> prints.</summary>
internal static class TrackLines
{
    private static readonly Field<int> Number = Int("object");
    private static readonly Field<int> Changes = Int("changes");
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<string> Subject = new PhraseField("subject");
    private static readonly Field<TrackState> From = OneOf("from", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<TrackState> To = OneOf("to", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<string> End = Text("end", Scan.OneOf("expired", "cancelled"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.tracking.state",
            $"%TRACKING-{Severity}-STATE: {Number} {Subject} {From}{Optional($" ")}->{Optional($" ")}{To}",
            ReadSyslog,
            "%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down",
            "%TRACKING-5-STATE: 1 rtr 1 reachability Up->Down"),
        States(
            "ios.track.state",
            $"%TRACK-{Severity}-STATE: {Number} {Subject} {From}{Optional($" ")}->{Optional($" ")}{To}",
            ReadSyslog,
            "%TRACK-6-STATE: 1 ip sla 1 reachability Up -> Down",
            "%TRACK-6-STATE: 12 list boolean and Down -> Up"),
        States(
            "ios.track.change",
            $"Track: {Number} Change #{Changes} {Subject} {From}{Optional($" ")}->{Optional($" ")}{To}",
            ReadDebug,
            "Track: 100 Change #26 rtr 100, reachability Up->Down"),
        States(
            "ios.track.debug-state",
            $"track-sta ({Number}) {Subject} {From} -> {To}",
            ReadDebug,
            "track-sta (1) ip sla 1 state Up -> Down"),
        Context(
            "ios.track.delayed",
            $"Track: {Number} {To} change delayed for {Seconds} secs",
            "Track: 100 Down change delayed for 10 secs"),
        Context(
            "ios.track.delay-ended",
            $"Track: {Number} {To} change delay {End}",
            "Track: 100 Down change delay expired",
            "Track: 100 Up change delay cancelled"),
    ];

    private static TrackSeen ReadSyslog(Fields line) => Read(line, TrackSeen.BySyslog);

    private static TrackSeen ReadDebug(Fields line) => Read(line, TrackSeen.ByDebug);

    private static TrackSeen Read(Fields line, string teller) => new(line.Get(Number), line.Get(Subject), line.Get(From), line.Get(To), teller);
}
