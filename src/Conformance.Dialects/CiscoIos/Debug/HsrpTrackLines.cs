using Conformance.Dialects.Forms;
using Conformance.Protocols.Tracking;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// What <c>debug standby events track</c> prints of a group whose object changed. The object's own line states the change. Both shapes are known
/// from notes of the field; no public capture of them was found.
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
        Context(
            "ios.hsrp.track",
            $"HSRP: {Port} Grp {Group} Track {Number} object changed, state {From} -> {To}",
            "HSRP: Fa0/0 Grp 1 Track 1 object changed, state Up -> Down"),
        Context("ios.hsrp.priority", $"HSRP: {Port} Grp {Group} Priority {Before} -> {After}", "HSRP: Fa0/0 Grp 1 Priority 110 -> 90"),
    ];
}
