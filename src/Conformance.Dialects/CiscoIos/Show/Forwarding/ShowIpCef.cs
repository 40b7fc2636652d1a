using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Forwarding;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Forwarding;

/// <summary><c>show ip cef</c>: the plain list, <c>detail</c>, one prefix, in the print styles of 12.0 to 12.4 and of later releases.</summary>
internal sealed class ShowIpCef(CommandArguments arguments) : IAnswer
{
    private readonly string vrf = arguments.After("vrf");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip cef",
        arguments => new ShowIpCef(arguments),
        [.. CefListForms.Forms, .. CefDetailForms.Forms, .. CefVersionForms.Forms, .. CefStatusForms.Forms]);

    /// <summary>The paths.</summary>
    public CefRows Rows { get; } = new(arguments.After("vrf"));

    /// <summary>What a line says about a path.</summary>
    public static CefRow PathOf(Fields line) => new()
    {
        NextHop = line.Find(CefFields.NextHop) ?? "",
        Interface = line.Find(Ios.Port) ?? "",
        Action = line.Find(CefFields.Disposition) ?? "",
    };

    /// <summary>A prefix on one line with its first path.</summary>
    public void AddPrefix(Fields line, SourceSpan at)
    {
        Rows.BeginPrefix(line.Get(CefFields.Prefix));
        AddPath(line, at);
    }

    /// <summary>A path of the prefix above.</summary>
    public void AddPath(Fields line, SourceSpan at) => Rows.AddResolved(PathOf(line), at);

    /// <summary>A next hop that is on a connected network: a path of its own, or what repairs the path above.</summary>
    public void AddAttachedNextHop(Fields line, SourceSpan at)
    {
        var isRepair = line.Text.StartsWith("repair"u8);
        if (isRepair) Rows.Set(Rows.Path with { Repair = $"{line.Get(CefFields.NextHop)} {line.Get(Ios.Port)}" }, at);
        else AddPath(line, at);
    }

    /// <summary>A prefix in the style of 12.0 to 12.4; one that the router receives itself has no lines below.</summary>
    public void BeginVersioned(Fields line, SourceSpan at)
    {
        Rows.BeginPrefix(line.Get(CefFields.Prefix));
        var flags = line.Find(CefFields.Flags) ?? "";
        if (flags.Split(", ").Contains("receive")) Rows.AddDirect(new() { Action = "receive" }, at);
    }

    /// <inheritdoc/>
    public bool TakeOrphan() => Rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => Rows.BeginPrefix("");

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<CefRow>(Command.Name, whole, Rows.Complete(), IsComplete: !arguments.IsFiltered && !Rows.IsCut && arguments.Words.Count <= (vrf.Length > 0 ? 2 : 0))];
}
