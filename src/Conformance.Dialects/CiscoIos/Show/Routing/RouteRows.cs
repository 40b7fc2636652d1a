using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Texts;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>The routes of an answer as its lines come: a header gives the length of the children below it, a route the code and prefix of its paths.</summary>
internal sealed class RouteRows
{
    private readonly RowList<RouteRow> rows = new();
    private int? inheritedLength;
    private (string Code, AddressText Prefix) current;
    private bool lacksPath;
    private bool lost;
    private bool isOrphan;

    /// <summary>The rows: one per path.</summary>
    public IReadOnlyList<RouteRow> Rows => rows;

    /// <summary>Whether a route stands without a path, or a path without its route: the answer is cut.</summary>
    public bool IsCut => lost || lacksPath;

    /// <summary>A route or a header was not understood: paths and children below it belong to nothing that is known.</summary>
    public void LosePlace() => (inheritedLength, current, lacksPath, lost) = (null, default, false, true);

    /// <summary>Whether the path just read belongs to no route.</summary>
    public bool TakeOrphan()
    {
        var was = isOrphan;
        isOrphan = false;
        return was;
    }

    /// <summary>Another table begins: no header or route of the one before holds for it.</summary>
    public void BeginTable()
    {
        lost |= lacksPath;
        (inheritedLength, current, lacksPath) = (null, default, false);
    }

    /// <summary>Children follow that are printed without the length of <paramref name="network"/>, which all of them have.</summary>
    public void BeginSubnetted(AddressText network) => inheritedLength = network.Length;

    /// <summary>Children follow that print their own length.</summary>
    public void BeginVariablySubnetted() => inheritedLength = null;

    /// <summary>A route's code and prefix.</summary>
    public void BeginRoute(in Fields line)
    {
        lost |= lacksPath;
        lacksPath = true;
        var prefix = line.Get(RouteFields.Prefix);
        current = (line.Get(RouteFields.Code), prefix.Length is null && inheritedLength is { } length ? prefix.WithLength(length) : prefix);
    }

    /// <summary>A route with its first path.</summary>
    public void AddRoute(string vrf, in Fields line, SourceSpan at)
    {
        BeginRoute(line);
        AddPath(vrf, line, at);
    }

    /// <summary>A path of the route above; one whose route is cut off belongs to none.</summary>
    public void AddPath(string vrf, in Fields line, SourceSpan at)
    {
        lacksPath = false;
        if (current.Prefix.IsBlank) lost = isOrphan = true;
        else rows.Add(RowOf(vrf, line, at));
    }

    private RouteRow RowOf(string vrf, in Fields line, SourceSpan at) => new(
        vrf,
        current.Code,
        current.Prefix,
        line.FindNumber(RouteFields.Distance),
        line.FindNumber(RouteFields.Metric),
        line.Find(RouteFields.NextHop),
        line.Find(Ios.Port) ?? "",
        at);
}
