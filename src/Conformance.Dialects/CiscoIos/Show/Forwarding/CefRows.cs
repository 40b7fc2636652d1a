using Conformance.Dialects.Answers;
using Conformance.Protocols.Forwarding;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary>The paths of an answer as its lines come: a prefix, then its paths, each of which may say over several lines where it leads.</summary>
/// <param name="vrf">The table that was asked for; blank for the global one.</param>
internal sealed class CefRows(string vrf)
{
    private readonly RowsInProgress<CefRow> rows = new(new());
    private string table = vrf;
    private string prefix = "";
    private CefRow? unresolved;
    private bool isSourceList;

    /// <summary>The path that lines add to.</summary>
    public CefRow Path => rows.Current;

    /// <summary>Whether the answer began before its first line that is left.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The table of a VRF begins; the global one is called so.</summary>
    public void BeginTable(string name) => table = name.Equals("default", StringComparison.OrdinalIgnoreCase) ? "" : name;

    /// <summary>A prefix begins.</summary>
    public void BeginPrefix(string begun)
    {
        (prefix, unresolved, isSourceList) = (begun, null, false);
    }

    /// <summary>The paths that follow, up to the end of the list, are those of a source and not the prefix's own.</summary>
    public void BeginSourceList() => isSourceList = true;

    /// <summary>The list of a source ends.</summary>
    public void EndSourceList() => isSourceList = false;

    /// <summary>A path whose next hop has to be resolved: the lines that follow say how.</summary>
    public void AddRecursive(CefRow path, SourceSpan at)
    {
        Add(path, at);
        unresolved = Path;
    }

    /// <summary>A path, or what the recursive path above comes to.</summary>
    public void AddResolved(CefRow path, SourceSpan at)
    {
        if (isSourceList) return;
        if (unresolved is null) Add(path, at);
        else if (ReferenceEquals(unresolved, Path)) rows.Set(Resolved(path), at);
        else Add(Resolved(path), at);
    }

    /// <summary>A path whose next hop needs no resolving.</summary>
    public void AddDirect(CefRow path, SourceSpan at)
    {
        unresolved = null;
        Add(path, at);
    }

    /// <summary>The next hop of the path above, be it resolved or the same that the path names.</summary>
    public void SetNextHop(CefRow path, SourceSpan at)
    {
        if (unresolved is not null || Path.Prefix != prefix) AddResolved(path, at);
        else Set(Path with { NextHop = path.NextHop, Interface = path.Interface.Length > 0 ? path.Interface : Path.Interface, ResolvedBy = path.ResolvedBy }, at);
    }

    /// <summary>A line says more about the current path.</summary>
    public void Set(CefRow path, SourceSpan at)
    {
        if (isSourceList) return;
        var isPending = ReferenceEquals(unresolved, Path);
        rows.Set(path, at);
        if (isPending) unresolved = Path;
    }

    /// <summary>Whether the line just read found no prefix or path that it could add to.</summary>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <summary>The paths.</summary>
    public IReadOnlyList<CefRow> Complete() => rows.Complete((row, at) => row with { Span = at });

    private void Add(CefRow path, SourceSpan at)
    {
        IsCut |= prefix.Length == 0;
        if (prefix.Length > 0) rows.Begin(path with { Vrf = table, Prefix = prefix }, at);
        else rows.Refuse();
    }

    private CefRow Resolved(CefRow path) => path with
    {
        Vrf = table,
        Prefix = prefix,
        Via = unresolved!.Via,
        Labels = $"{path.Labels} {unresolved.Labels}".Trim(),
    };
}
