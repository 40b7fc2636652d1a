using Conformance.Dialects.Forms;
using Conformance.Dialects.Provenance;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// Receives what a string inside a physical line holds, and hands it on. The physical line counts as far understood as the least understood of the lines in it.
/// </summary>
/// <param name="outer">Receives the line's file.</param>
/// <param name="place">The physical line.</param>
internal sealed class EmbeddedSink(ISessionSink outer, SourceSpan place) : ISessionSink
{
    /// <summary>From the least understood to the best.</summary>
    private static readonly LineSupport[] Order =
        [LineSupport.Malformed, LineSupport.Unrecognized, LineSupport.Unsupported, LineSupport.Modelled, LineSupport.Context, LineSupport.Irrelevant];

    private LineSupport support = LineSupport.Irrelevant;

    /// <inheritdoc/>
    public bool IsStopped => outer.IsStopped;

    /// <summary>Accounts for the physical line.</summary>
    public void Account() => outer.Lines(place, support);

    /// <inheritdoc/>
    public void Lines(in SourceSpan span, LineSupport support, int column = 0)
    {
        if (Array.IndexOf(Order, support) < Array.IndexOf(Order, this.support)) this.support = support;
    }

    /// <inheritdoc/>
    public void Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed) => outer.Stamp(host, stamp, span, isRelayed);

    /// <inheritdoc/>
    public void Foreign(string host, ForeignSystem system, SourceSpan span) => outer.Foreign(host, system, span);

    /// <inheritdoc/>
    public void Retyped(string host, Retyping retyping, SourceSpan span) => outer.Retyped(host, retyping, span);

    /// <inheritdoc/>
    public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled) => outer.Log(host, form, line, span, time, isReassembled);

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span) => outer.Prompt(host, span);

    /// <inheritdoc/>
    public void Renamed(string host, string name) => outer.Renamed(host, name);

    /// <summary>The physical line says more than that.</summary>
    public void Headed(string host, SourceSpan span) => outer.Headed(host, default);

    /// <inheritdoc/>
    public void Answer(string host, Capture capture) => outer.Answer(host, capture);
}
