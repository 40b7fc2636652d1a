using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Vrrp;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary>
/// The groups of <c>show standby</c> and <c>show vrrp</c>. Both print the same header above a group, so where a capture lost its command echo only
/// the lines below tell which protocol it is: lines that one of them alone prints decide.
/// </summary>
/// <param name="arguments">What was typed behind the command.</param>
/// <param name="asked">The protocol that the command asks for.</param>
internal sealed class GatewayGroups(CommandArguments arguments, GatewayProtocol asked) : IAnswer
{
    /// <summary>IOS names HSRP's version in a group's header only where it is not 1.</summary>
    private const int DefaultVersion = 1;

    private readonly RowsInProgress<GatewayGroup> rows = new(new(Nowhere, NowhereVrrp, null));

    /// <summary>Whether the answer is the one-line-per-group form.</summary>
    public bool IsBrief { get; set; }

    /// <summary>The group that lines add to, as one of HSRP.</summary>
    public HsrpGroupRow Hsrp => rows.Current.Hsrp;

    /// <summary>The group that lines add to, as one of VRRP.</summary>
    public VrrpGroupRow Vrrp => rows.Current.Vrrp;

    private static HsrpGroupRow Nowhere => new() { Interface = "", Group = 0 };

    private static VrrpGroupRow NowhereVrrp => new() { Interface = "", Group = 0 };

    /// <summary>Begins a group whose protocol the header does not say.</summary>
    public void Begin(string port, int number, SourceSpan at) => Begin(port, number, DefaultVersion, at);

    /// <summary>Begins a group with HSRP's version.</summary>
    public void Begin(string port, int number, int version, SourceSpan at) => rows.Begin(
        new(new() { Interface = port, Group = number, Version = version }, new() { Interface = port, Group = number }, null), at);

    /// <summary>Begins a group of VRRP.</summary>
    public void Begin(VrrpGroupRow group, SourceSpan at) => rows.Begin(new(Nowhere, group, GatewayProtocol.Vrrp), at);

    /// <summary>Adds a group of HSRP that stands in one line.</summary>
    public void AddBrief(HsrpGroupRow group, SourceSpan at)
    {
        IsBrief = true;
        rows.Begin(new(group, NowhereVrrp, GatewayProtocol.Hsrp), at);
        rows.End();
    }

    /// <summary>Adds a group of VRRP that stands in one line.</summary>
    public void AddBrief(VrrpGroupRow group, SourceSpan at)
    {
        IsBrief = true;
        Begin(group, at);
        rows.End();
    }

    /// <summary>Sets what a line says that only HSRP prints.</summary>
    public void Set(HsrpGroupRow group, SourceSpan at) => rows.Set(rows.Current with { Hsrp = group, Protocol = rows.Current.Protocol ?? GatewayProtocol.Hsrp }, at);

    /// <summary>Sets what a line says that only VRRP prints.</summary>
    public void Set(VrrpGroupRow group, SourceSpan at) => rows.Set(rows.Current with { Vrrp = group, Protocol = GatewayProtocol.Vrrp }, at);

    /// <summary>Notes a line that only VRRP prints and whose value is not kept.</summary>
    public void NoteVrrp(SourceSpan at) => Set(Vrrp, at);

    /// <summary>Sets the state of a group of HSRP. A second state without a header between belongs to a group whose header was not read.</summary>
    public void SetHsrpState(string word, SourceSpan at)
    {
        if (Hsrp.StateWord.Length > 0) rows.End();
        Set(WithState(Hsrp, word), at);
    }

    /// <summary>Sets the state of a group of VRRP.</summary>
    public void SetVrrpState(string word, string reason, SourceSpan at)
    {
        if (Vrrp.State.Length > 0) rows.End();
        Set(Vrrp with { State = word, Reason = reason }, at);
    }

    /// <summary>Sets the state that both protocols have.</summary>
    public void SetInitialState(string word, string reason, SourceSpan at)
    {
        if (Vrrp.State.Length > 0 || Hsrp.StateWord.Length > 0) rows.End();
        SetShared(WithState(Hsrp, word), Vrrp with { State = word, Reason = reason }, at);
    }

    /// <summary>Sets what both protocols print alike.</summary>
    public void SetShared(HsrpGroupRow hsrp, VrrpGroupRow vrrp, SourceSpan at) => rows.Set(rows.Current with { Hsrp = hsrp, Vrrp = vrrp }, at);

    /// <summary>Adds a tracked object of a group of HSRP.</summary>
    public void Track(HsrpTrackRow track, SourceSpan at) => Set(Hsrp with { Tracks = [.. Hsrp.Tracks, track] }, at);

    /// <summary>Adds a tracked object, which both protocols print alike.</summary>
    public void TrackShared(HsrpTrackRow track, int number, SourceSpan at) => SetShared(
        Hsrp with { Tracks = [.. Hsrp.Tracks, track] },
        Vrrp with { Tracks = [.. Vrrp.Tracks, new(number, track.State, track.Decrement, track.ShutsDown)] },
        at);

    /// <summary>A group of HSRP with the state that is printed as <paramref name="word"/>.</summary>
    public static HsrpGroupRow WithState(HsrpGroupRow group, string word) =>
        group with { StateWord = word, State = Spelling<HsrpState>.TryRead(word, out var state) ? state : null };

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole)
    {
        var groups = rows.Complete((row, span) => row with { Hsrp = row.Hsrp with { Span = span }, Vrrp = row.Vrrp with { Span = span } });
        var vrrp = groups.Where(group => (group.Protocol ?? asked) == GatewayProtocol.Vrrp).Select(group => group.Vrrp).ToList();
        var hsrp = groups.Where(group => (group.Protocol ?? asked) == GatewayProtocol.Hsrp).Select(group => group.Hsrp).ToList();
        if (hsrp.Count > 0 || (vrrp.Count == 0 && asked == GatewayProtocol.Hsrp)) yield return new Capture<HsrpGroupRow>(NameOf("show standby"), whole, hsrp, IsComplete);
        if (vrrp.Count > 0 || (hsrp.Count == 0 && asked == GatewayProtocol.Vrrp)) yield return new Capture<VrrpGroupRow>(NameOf("show vrrp"), whole, vrrp, IsComplete);
    }

    private bool IsComplete => !arguments.IsFiltered && arguments.Words.All(word => word is "all" or "brief");

    private string NameOf(string command) => IsBrief || arguments.Has("brief") ? $"{command} brief" : command;

    /// <summary>A group as each protocol would have it, and the protocol that its lines show it to be.</summary>
    private sealed record GatewayGroup(HsrpGroupRow Hsrp, VrrpGroupRow Vrrp, GatewayProtocol? Protocol);
}
