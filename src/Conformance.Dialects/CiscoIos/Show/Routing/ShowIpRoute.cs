using System.Net;
using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Texts;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>
/// <c>show ip route</c> with all that may follow: a table or several (<c>vrf X</c>, <c>vrf *</c>), a selection (<c>ospf</c>), one prefix
/// (<c>10.1.1.0 255.255.255.0</c>), or a count (<c>summary</c>).
/// </summary>
internal sealed class ShowIpRoute(CommandArguments arguments) : IAnswer
{
    private const string AllTables = "*";

    /// <summary>What an argument that is an address is called where a capture does not say which.</summary>
    private const string AnyAddress = "word";

    private readonly string askedVrf = arguments.After("vrf");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip route",
        arguments => new ShowIpRoute(arguments),
        [.. RouteTableForms.Forms, .. RouteEntryForms.Forms, .. RouteSummaryForms.Forms]);

    /// <summary>The table that the lines belong to; blank for the global one.</summary>
    public string Vrf { get; private set; } = arguments.After("vrf") is AllTables ? "" : arguments.After("vrf");

    /// <summary>The routes of the tables.</summary>
    public RouteRows Routes { get; } = new();

    /// <summary>The entries of single prefixes.</summary>
    public RouteEntryRows Entries { get; } = new();

    /// <summary>The counts per source.</summary>
    public RouteSummaryRows Summary { get; } = new();

    private bool AsksSummary => arguments.Has("summary");

    private bool AsksWholeTable => !arguments.IsFiltered && arguments.Words.Count <= (askedVrf.Length > 0 ? 2 : 0);

    private bool AsksPrefix => !arguments.Has("longer-prefixes") && arguments.Words.Any(IsAddress);

    private static bool IsAddress(string word) => word == AnyAddress || (word.Contains('.', StringComparison.Ordinal) && IPAddress.TryParse(word, out _));

    /// <summary>The table of a VRF begins.</summary>
    public void BeginTable(string vrf)
    {
        Vrf = vrf;
        Routes.BeginTable();
    }

    /// <summary>An entry begins that lists the subnets of a major network: their length is the network's where they have but one.</summary>
    public void BeginMajorNet(AddressText network, SourceSpan at)
    {
        Entries.Begin(new() { Vrf = Vrf, Prefix = network.ToString() }, at);
        Routes.BeginSubnetted(network);
    }

    /// <inheritdoc/>
    public bool TakeOrphan() => Routes.TakeOrphan() || Entries.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => Routes.LosePlace();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole)
    {
        var isEntry = Entries.IsAnswered || AsksPrefix;
        var isSummary = Summary.Rows.Count > 0 || AsksSummary;
        if (isEntry) yield return new Capture<RouteEntryRow>(Command.Name, whole, Entries.Complete(), IsComplete: false);
        if (isSummary) yield return new Capture<RouteSummaryRow>(Command.Name, whole, Summary.Rows, IsComplete: !arguments.IsFiltered);
        if (Routes.Rows.Count > 0 || !(isEntry || isSummary)) yield return new Capture<RouteRow>(Command.Name, whole, Routes.Rows, AsksWholeTable && !Routes.IsCut);
    }
}
