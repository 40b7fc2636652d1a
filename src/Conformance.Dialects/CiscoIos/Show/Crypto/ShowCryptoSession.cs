using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto session</c>, plain, detail and brief: a record per session, with its IKE SAs and flows.</summary>
internal sealed class ShowCryptoSession(CommandArguments arguments) : IAnswer
{
    private readonly RowsInProgress<CryptoSessionRow> rows = new(new());
    private string insideVrf = "";
    private bool hasSession;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto session", arguments => new ShowCryptoSession(arguments), [.. CryptoSessionForms.All, .. CryptoSessionSaForms.All, .. CryptoSessionBriefForms.All]);

    /// <summary>The session that lines add to.</summary>
    public CryptoSessionRow Session => rows.Current;

    /// <summary>The answer lists every session unless its command asks for some of them.</summary>
    private bool IsComplete => !arguments.IsFiltered && arguments.Words.All(word => IsStyle(word, "detail") || IsStyle(word, "brief"));

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <summary>The sessions that were read.</summary>
    public IReadOnlyList<CryptoSessionRow> Rows => [.. rows.Complete((row, span) => row with { Span = span }).Where(IsPrinted)];

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<CryptoSessionRow>(Command.Name, whole, Rows, IsComplete)];

    /// <summary>Begins a session.</summary>
    public void Begin(CryptoSessionRow row, SourceSpan at)
    {
        rows.Begin(row, at);
        hasSession = true;
    }

    /// <summary>Begins a session of the brief form, which names the VRF above its rows.</summary>
    public void BeginBrief(CryptoSessionRow row, SourceSpan at) => Begin(row with { InsideVrf = insideVrf }, at);

    /// <summary>The following rows of the brief form are of this VRF.</summary>
    public void BeginVrf(string vrf) => insideVrf = vrf;

    /// <summary>Adds to the session.</summary>
    public void Set(CryptoSessionRow row, SourceSpan at) => rows.Set(row, at);

    /// <summary>Adds what stands above a session's status; a session that has a status is over, even where the line that begins the next one is lost.</summary>
    public void SetHead(Func<CryptoSessionRow, CryptoSessionRow> change, SourceSpan at)
    {
        if (!hasSession || Session.Status.Length > 0) Begin(new(), at);
        Set(change(Session), at);
    }

    /// <summary>Adds the peer; a session that has one is over.</summary>
    public void SetPeer(Func<CryptoSessionRow, CryptoSessionRow> change, SourceSpan at)
    {
        if (!hasSession || Session.Peer.Length > 0) Begin(new() { Interface = Session.Interface, Status = Session.Status }, at);
        Set(change(Session), at);
    }

    /// <summary>Adds an IKE SA.</summary>
    public void AddIkeSa(CryptoSessionIkeSa sa, SourceSpan at) => Set(Session with { IkeSas = [.. Session.IkeSas, sa] }, at);

    /// <summary>Adds to the IKE SA.</summary>
    public void SetIkeSa(Func<CryptoSessionIkeSa, CryptoSessionIkeSa> change, SourceSpan at)
    {
        if (Session.IkeSas.Count > 0) Set(Session with { IkeSas = [.. Session.IkeSas.SkipLast(1), change(Session.IkeSas[^1])] }, at);
        else rows.Refuse();
    }

    /// <summary>Adds a flow.</summary>
    public void AddFlow(string selector, SourceSpan at) => Set(Session with { Flows = [.. Session.Flows, new(selector)] }, at);

    /// <summary>Adds to the flow.</summary>
    public void SetFlow(Func<CryptoSessionFlow, CryptoSessionFlow> change, SourceSpan at)
    {
        if (Session.Flows.Count > 0) Set(Session with { Flows = [.. Session.Flows.SkipLast(1), change(Session.Flows[^1])] }, at);
    }

    private static bool IsStyle(string word, string style) => style.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>An interface alone is no session: other commands print such a line too.</summary>
    private static bool IsPrinted(CryptoSessionRow row) => row.Status.Length > 0 || row.Peer.Length > 0;
}
