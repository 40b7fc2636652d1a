using Conformance.Dialects.Forms;
using Conformance.Dialects.Identity;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>Hands everything on under the device that it is from, and keeps the account of lines.</summary>
/// <param name="files">The files.</param>
/// <param name="directory">Whose output each text is.</param>
/// <param name="sink">Receives it.</param>
/// <param name="text">Gives the text behind spans.</param>
internal sealed class DeliverySink(IReadOnlyList<CaptureFile> files, DeviceDirectory directory, ITraceSink sink, ITextSource text) : IFileSink
{
    private readonly Dictionary<string, Listeners> listenersOf = [];
    private CaptureFile file = files[0];

    /// <summary>Whether an answer is not handed on, but ends the reading.</summary>
    public bool StopsAtAnswer { get; init; }

    /// <inheritdoc/>
    public bool IsStopped { get; private set; }

    /// <summary>How the lines were understood.</summary>
    public LineLedger Ledger { get; } = new();

    /// <inheritdoc/>
    public void BeginFile(int index)
    {
        file = files[index];
        listenersOf.Clear();
        sink.BeginFile(file, index);
    }

    /// <inheritdoc/>
    public void Lines(SourceSpan span, LineSupport support, int column = 0) => Ledger.Enter(span, support, column);

    /// <inheritdoc/>
    public void Log(string host, LineForm form, Fields line, SourceSpan span, DeviceTime time)
    {
        if (!listenersOf.TryGetValue(host, out var listeners)) listenersOf[host] = listeners = Meet(host);
        form.Deliver(line, listeners, new Witness(span, time, text));
    }

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span)
    {
    }

    /// <inheritdoc/>
    public void Answer(string host, Capture capture)
    {
        IsStopped |= StopsAtAnswer;
        if (IsStopped) return;
        var device = directory.Resolve(DeviceClaim.Of(host, file, capture), capture.Span);
        directory.Saw(device, file.Name);
        sink.Shown(device, capture);
    }

    /// <summary>Finds the device of a host that this file has not named before.</summary>
    private Listeners Meet(string host)
    {
        var device = directory.Resolve(DeviceClaim.Of(host, file));
        directory.Saw(device, file.Name);
        return sink.ListenersOf(device);
    }
}
