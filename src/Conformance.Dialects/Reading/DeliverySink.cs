using Conformance.Dialects.Forms;
using Conformance.Dialects.Identity;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>The second pass: hands everything on under the device that it is from, and keeps the account of lines.</summary>
/// <param name="files">The files.</param>
/// <param name="directory">Whose output each text is.</param>
/// <param name="sink">Receives it.</param>
/// <param name="text">Gives the text behind spans.</param>
internal sealed class DeliverySink(IReadOnlyList<CaptureFile> files, DeviceDirectory directory, ITraceSink sink, ITextSource text) : IFileSink
{
    private CaptureFile file = files[0];

    /// <summary>How the lines were understood.</summary>
    public LineLedger Ledger { get; } = new();

    /// <inheritdoc/>
    public void BeginFile(int index)
    {
        file = files[index];
        sink.BeginFile(file, index);
    }

    /// <inheritdoc/>
    public void Lines(SourceSpan span, LineSupport support, int column = 0) => Ledger.Enter(span, support, column);

    /// <inheritdoc/>
    public void Log(string host, LineForm form, Fields line, SourceSpan span, DeviceTime time, bool isReassembled)
    {
        var device = directory.Resolve(DeviceClaim.Of(host, file));
        directory.Saw(device, file.Name);
        if (isReassembled) Ledger.Account.AddReassembled(span.LastLine - span.FirstLine + 1);
        form.Deliver(line, sink.ListenersOf(device), new Witness(span, time, text, isReassembled));
    }

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span)
    {
    }

    /// <inheritdoc/>
    public void Answer(string host, Capture capture)
    {
        var device = directory.Resolve(DeviceClaim.Of(host, file, capture), capture.Span);
        directory.Saw(device, file.Name);
        sink.Shown(device, capture);
    }
}
