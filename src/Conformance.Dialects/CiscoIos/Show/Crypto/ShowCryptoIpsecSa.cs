using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto ipsec sa</c> of any release, plain and detail: per interface, per proxy pair, per SA.</summary>
internal sealed class ShowCryptoIpsecSa(CommandArguments arguments) : IAnswer
{
    private static readonly IpsecSaRow NoSa = new() { Direction = SaDirection.Inbound, Protocol = IpsecProtocol.Esp, Spi = 0 };

    private readonly RowsInProgress<IpsecFlowRow> flows = new(new());
    private string interfaceName = "";
    private string map = "";
    private string localAddress = "";
    private bool isFlowOpen;
    private bool isSaLost;

    /// <summary>Whether a line was not understood that begins a record, or a pair lacks its SAs: what is not listed may have been there.</summary>
    private bool isCut;

    /// <summary>Whether the outbound SAs of the pair have yet to come: a device prints a heading for them even where there are none, an author may leave it out.</summary>
    private bool lacksOutbound;
    private (SaDirection Direction, IpsecProtocol Protocol)? section;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto ipsec sa", arguments => new ShowCryptoIpsecSa(arguments), [.. IpsecFlowForms.All, .. IpsecSaForms.All]);

    /// <summary>The proxy pair that lines add to.</summary>
    public IpsecFlowRow Flow => flows.Current;

    /// <summary>The SA that lines add to.</summary>
    public IpsecSaRow Sa => Flow.Sas.Count > 0 ? Flow.Sas[^1] : NoSa;

    /// <summary>Whether the command asks for all SAs.</summary>
    private bool AsksForAll => !arguments.IsFiltered && arguments.Words.All(word => word.Length > 0 && "detail".StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    public bool TakeOrphan()
    {
        var isOrphan = flows.TakeOrphan();
        isCut |= isOrphan;
        return isOrphan;
    }

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line)
    {
        isCut = true;
        if (line.StartsWith("spi:"u8)) isSaLost = true;
        else flows.End();
    }

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole)
    {
        var shown = flows.Complete((row, span) => row with { Span = span }).Where(IsPrinted).ToList();
        yield return new Capture<IpsecFlowRow>(Command.Name, whole, shown, AsksForAll && !isCut && !lacksOutbound && shown.TrueForAll(ListsTheSaItUses));
    }

    /// <summary>The following proxy pairs stand under this interface.</summary>
    public void BeginInterface(string name)
    {
        (interfaceName, map, localAddress) = (name, "", "");
        isFlowOpen = false;
    }

    /// <summary>The following proxy pairs stand under this crypto map.</summary>
    public void BeginMap(string tag, string address)
    {
        (map, localAddress) = (tag, address);
        isFlowOpen = false;
    }

    /// <summary>Begins a proxy pair.</summary>
    public void BeginFlow(string vrf, SourceSpan at)
    {
        isSaLost = false;
        section = null;
        isCut |= lacksOutbound;
        lacksOutbound = true;
        flows.Begin(new() { Interface = interfaceName, CryptoMap = map, LocalAddress = localAddress, Vrf = vrf }, at);
        isFlowOpen = true;
    }

    /// <summary>Names the pair's local end; a pair that has one already is over, for old releases print no line in front of it.</summary>
    public void SetLocalIdent(string ident, SourceSpan at)
    {
        if (!isFlowOpen || Flow.LocalIdent.Length > 0) BeginFlow("", at);
        Set(Flow with { LocalIdent = ident }, at);
    }

    /// <summary>Names the pair's remote end.</summary>
    public void SetRemoteIdent(string ident, SourceSpan at)
    {
        if (!isFlowOpen || Flow.RemoteIdent.Length > 0) BeginFlow("", at);
        Set(Flow with { RemoteIdent = ident }, at);
    }

    /// <summary>Adds to the proxy pair.</summary>
    public void Set(IpsecFlowRow row, SourceSpan at) => flows.Set(row, at);

    /// <summary>The following SAs are of this direction and protocol.</summary>
    public void BeginSection(SaDirection direction, IpsecProtocol protocol)
    {
        section = (direction, protocol);
        lacksOutbound &= direction != SaDirection.Outbound;
    }

    /// <summary>Begins an SA of the current proxy pair; one without the heading above it may be of either direction.</summary>
    public void BeginSa(uint spi, long? printedDecimal, SourceSpan at)
    {
        isSaLost = section is null;
        if (section is not var (direction, protocol))
        {
            flows.Refuse();
            return;
        }

        var sa = new IpsecSaRow
        {
            Interface = Flow.Interface,
            CryptoMap = Flow.CryptoMap,
            LocalEndpoint = Flow.LocalEndpoint,
            RemoteEndpoint = Flow.RemoteEndpoint.Length > 0 ? Flow.RemoteEndpoint : Flow.Peer,
            LocalIdent = Flow.LocalIdent,
            RemoteIdent = Flow.RemoteIdent,
            Direction = direction,
            Protocol = protocol,
            Spi = spi,
            SpiDecimal = printedDecimal,
            Span = at,
        };
        Set(Flow with { Sas = [.. Flow.Sas, sa] }, at);
    }

    /// <summary>Adds to the SA.</summary>
    public void SetSa(IpsecSaRow sa, SourceSpan at)
    {
        if (Flow.Sas.Count > 0 && !isSaLost) Set(Flow with { Sas = [.. Flow.Sas.SkipLast(1), sa with { Span = sa.Span with { LastLine = at.LastLine } }] }, at);
        else flows.Refuse();
    }

    /// <summary>An SA of an ASA, as its settings show, is none that is judged by the tables of IOS.</summary>
    public void WithdrawSa()
    {
        if (Flow.Sas.Count > 0 && !isSaLost) flows.Replace(Flow with { Sas = [.. Flow.Sas.SkipLast(1)] });
        isSaLost = true;
    }

    private static bool ListsTheSaItUses(IpsecFlowRow flow) => flow.CurrentOutboundSpi is null or 0 || flow.Sas.Any(sa => sa.Spi == flow.CurrentOutboundSpi);

    private static bool IsPrinted(IpsecFlowRow flow) => flow.LocalIdent.Length > 0 || flow.RemoteIdent.Length > 0 || flow.Sas.Count > 0;
}
