using System.Globalization;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug standby events track</c> prints of a group whose object changed, as the object's own lines may say as well. Both shapes are known from notes of the field; no public
/// capture of them was found.
/// </summary>
internal static class HsrpTrackLines
{
    private static readonly Field<int> Number = Int("object");
    private static readonly Field<int> Before = Int("priority before");
    private static readonly Field<int> After = Int("priority");
    private static readonly Field<TrackState> From = OneOf("from", ("Up", TrackState.Up), ("Down", TrackState.Down));
    private static readonly Field<TrackState> To = OneOf("to", ("Up", TrackState.Up), ("Down", TrackState.Down));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.hsrp.track",
            $"HSRP: {Port} Grp {Group} Track {Number} object changed, state {From} -> {To}",
            line => new TrackSeen(line.Get(Number), "", line.Get(From), line.Get(To), string.Create(CultureInfo.InvariantCulture, $"{line.Get(Port)}:{line.Get(Group)}")),
            "HSRP: Fa0/0 Grp 1 Track 1 object changed, state Up -> Down"),
        Context("ios.hsrp.priority", $"HSRP: {Port} Grp {Group} Priority {Before} -> {After}", "HSRP: Fa0/0 Grp 1 Priority 110 -> 90"),
    ];
}
