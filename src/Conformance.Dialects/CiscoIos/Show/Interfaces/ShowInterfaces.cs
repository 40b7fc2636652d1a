using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Interfaces;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary><c>show interfaces</c>, of all interfaces or of one.</summary>
internal sealed class ShowInterfaces(CommandArguments arguments) : IAnswer
{
    private readonly RowsInProgress<InterfaceRow> rows = new(new() { Interface = "" });

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show interfaces",
        arguments => new ShowInterfaces(arguments),
        [
            .. InterfaceForms.Forms, .. InterfaceLinkForms.Forms, .. InterfaceCounterForms.Forms, .. TunnelForms.Forms, .. SerialForms.Forms, .. VirtualCircuitForms.Forms,
            .. TokenRingForms.Forms,
        ]);

    /// <summary>The interface that lines add to.</summary>
    public InterfaceRow Row => rows.Current;

    /// <summary>An interface begins.</summary>
    public void Begin(InterfaceRow row, SourceSpan at) => rows.Begin(row, at);

    /// <summary>A line says more about the interface.</summary>
    public void Set(InterfaceRow row, SourceSpan at) => rows.Set(row, at);

    /// <summary>A line counts errors of the interface.</summary>
    public void Count(InterfaceErrors errors, SourceSpan at) => rows.Set(Row with { Errors = errors }, at);

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole)
    {
        var shown = rows.Complete((row, at) => row with { Span = at });
        return [new Capture<InterfaceRow>(Command.Name, whole, shown, IsComplete: !arguments.IsFiltered && arguments.Words.Count == 0)];
    }
}
