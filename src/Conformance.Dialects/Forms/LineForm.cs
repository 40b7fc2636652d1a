using System.Runtime.CompilerServices;
using Conformance.Protocols;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Forms;

/// <summary>One kind of log line: how it looks, real examples of it, and what it states.</summary>
/// <param name="id">A stable name: <c>ios.hsrp.event</c>.</param>
/// <param name="template">How the line looks, behind timestamp and header.</param>
/// <param name="support">How far lines of this form are understood.</param>
/// <param name="samples">Real lines.</param>
internal abstract class LineForm(string id, LineTemplate template, LineSupport support, IReadOnlyList<string> samples) : IForm
{
    /// <inheritdoc/>
    public string Id { get; } = id;

    /// <inheritdoc/>
    public LineTemplate Template { get; } = template;

    /// <summary>How far lines of this form are understood.</summary>
    public LineSupport Support { get; } = support;

    /// <inheritdoc/>
    public IReadOnlyList<string> Samples { get; } = samples;

    /// <summary>A form that states something.</summary>
    public static LineForm States<T>(string id, LineTemplate template, Binder<T> bind, params string[] samples)
        where T : struct, IObservation => new StatingForm<T>(id, template, bind, samples);

    /// <summary>A form that is understood, but states nothing that a machine uses.</summary>
    public static LineForm Context(string id, LineTemplate template, params string[] samples) =>
        new ContextForm(id, template, samples);

    /// <summary>Tells the listener of its protocol what the line states.</summary>
    public abstract void Deliver(in Fields line, Listeners listeners, in Witness by);

    /// <summary>What the line states; null for a form that states nothing.</summary>
    public abstract IObservation? Read(Fields line);

    private sealed class StatingForm<T>(string id, LineTemplate template, Binder<T> bind, string[] samples)
        : LineForm(id, template, LineSupport.Modelled, samples)
        where T : struct, IObservation
    {
        public override void Deliver(in Fields line, Listeners listeners, in Witness by)
        {
            if (line.Known is not { } known) bind(line).TellTo(listeners, by);
            else Unsafe.Unbox<T>(known.Statement ??= bind(line)).TellTo(listeners, by);
        }

        public override IObservation Read(Fields line) => bind(line);
    }

    private sealed class ContextForm(string id, LineTemplate template, string[] samples) : LineForm(id, template, LineSupport.Context, samples)
    {
        public override void Deliver(in Fields line, Listeners listeners, in Witness by)
        {
        }

        public override IObservation? Read(Fields line) => null;
    }
}
