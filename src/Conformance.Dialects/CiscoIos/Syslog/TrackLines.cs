using Conformance.Dialects.Forms;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog messages of tracked objects, under both of their names.</summary>
internal static class TrackLines
{
    private static readonly Field<int> Number = Int("object");
    private static readonly Field<string> Subject = new PhraseField("subject");
    private static readonly Field<TrackState> From = OneOf("from", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<TrackState> To = OneOf("to", ("Up", TrackState.Up), ("Down", TrackState.Down));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.tracking.state",
            $"%TRACKING-{Severity}-STATE: {Number} {Subject} {From}{Optional($" ")}->{Optional($" ")}{To}",
            Read,
            "%TRACKING-5-STATE: 1 interface Fa0/1 line-protocol Up->Down"),
        States(
            "ios.track.state",
            $"%TRACK-{Severity}-STATE: {Number} {Subject} {From}{Optional($" ")}->{Optional($" ")}{To}",
            Read,
            "%TRACK-6-STATE: 1 ip sla 1 reachability Up -> Down"),
    ];

    private static TrackSeen Read(Fields line) => new(line.Get(Number), line.Get(Subject), line.Get(From), line.Get(To));
}
