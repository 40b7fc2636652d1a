using System.Runtime.CompilerServices;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Identity;
using Conformance.Dialects.Provenance;
using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>Hands everything on under the device that it is from, and keeps the account of lines.</summary>
/// <param name="files">The files.</param>
/// <param name="directory">Whose output each text is.</param>
/// <param name="sink">Receives it.</param>
/// <param name="text">Gives the text behind spans.</param>
internal sealed class DeliverySink(IReadOnlyList<CaptureFile> files, DeviceDirectory directory, ITraceSink sink, ITextSource text) : IFileSink
{
    /// <summary>A power of two.</summary>
    private const int RecentHosts = 1024;

    /// <summary>In how many places a host is looked for: two that share a place would put each other out with every line.</summary>
    private const int Probes = 4;

    private readonly Dictionary<string, Listeners> listenersOfHost = [];
    private readonly Dictionary<(string Device, ForeignSystem System), (SourceSpan First, int Lines)> foreign = [];
    private readonly Dictionary<string, RetypedNote> retyped = [];
    private CaptureFile file = files[0];
    private int fileIndex;
    private readonly (string? Host, Listeners Listeners, RecordMemory Memory, bool NeedsSurvey)[] recent = new (string?, Listeners, RecordMemory, bool)[RecentHosts];
    private readonly Dictionary<Listeners, RecordMemory> memories = [];

    /// <summary>
    /// Whether the reading ends at what only a survey can tell the device of: an answer, a relay's host that may be another name of a device, or a prompt below lines that name none.
    /// </summary>
    public bool StopsWhereSurveyed { get; init; }

    /// <inheritdoc/>
    public bool IsStopped { get; private set; }

    /// <summary>How the lines were understood.</summary>
    public LineLedger Ledger { get; } = new();

    /// <summary>Lines of other operating systems, in the order they were met.</summary>
    public IReadOnlyList<ForeignNote> ForeignLines => [.. foreign.Select(pair => new ForeignNote(pair.Key.Device, Spelling<ForeignSystem>.Of(pair.Key.System), pair.Value.Lines, pair.Value.First))];

    /// <summary>Lines that a person typed or shortened, by their devices in the order they were met.</summary>
    public IReadOnlyList<RetypedNote> RetypedLines => [.. retyped.Values];

    /// <inheritdoc/>
    public void BeginFile(int index)
    {
        (file, fileIndex) = (files[index], index);
        listenersOfHost.Clear();
        Array.Clear(recent);
        sink.BeginFile(file, index);
    }

    /// <inheritdoc/>
    public void Lines(in SourceSpan span, LineSupport support, int column = 0) => Ledger.Enter(span, support, column);

    /// <inheritdoc/>
    public void Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed)
    {
        ref readonly var of = ref RecentOf(host);
        var by = new Witness(span, stamp.Time, text);
        if (isRelayed && of.NeedsSurvey) IsStopped = true;
        else if (!IsRepeated(of.Memory, of.Listeners, stamp, by)) of.Listeners.System.Passed(stamp, by);
    }

    /// <inheritdoc/>
    public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
    {
        if (isReassembled) Ledger.Account.AddReassembled(span.LastLine - span.FirstLine + 1);
        form.Deliver(line, RecentOf(host).Listeners, new Witness(span, time, text, isReassembled));
    }

    /// <inheritdoc/>
    public void Record(string host, in LogStamp stamp, bool isRelayed, LineForm form, in Fields line, in SourceSpan span, bool isReassembled)
    {
        ref readonly var of = ref RecentOf(host);
        var by = new Witness(span, stamp.Time, text, isReassembled);
        if (isReassembled) Ledger.Account.AddReassembled(span.LastLine - span.FirstLine + 1);
        if (IsRepeated(of.Memory, of.Listeners, stamp, by)) return;
        if (isRelayed && of.NeedsSurvey) IsStopped = true;
        else of.Listeners.System.Passed(stamp, by);
        form.Deliver(line, of.Listeners, by);
    }

    /// <inheritdoc/>
    public void Foreign(string host, ForeignSystem system, SourceSpan span)
    {
        var device = Seen(host);
        var (first, count) = foreign.GetValueOrDefault((device, system), (span, 0));
        foreign[(device, system)] = (first, count + 1);
    }

    /// <inheritdoc/>
    public void Retyped(string host, Retyping retyping, SourceSpan span)
    {
        var device = Seen(host);
        var note = retyped.GetValueOrDefault(device, new(device, 0, retyping.Printed, retyping.Meant, span));
        retyped[device] = note with { Lines = note.Lines + span.LastLine - span.FirstLine + 1 };
    }

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span) =>
        IsStopped |= StopsWhereSurveyed && file.Device.Length == 0 && host != file.DeviceByName && listenersOfHost.ContainsKey("");

    /// <inheritdoc/>
    public void Renamed(string host, string name) => IsStopped |= StopsWhereSurveyed;

    /// <inheritdoc/>
    public void Answer(string host, Capture capture)
    {
        IsStopped |= StopsWhereSurveyed;
        if (IsStopped || directory.IsSetApart(capture.Span)) return;
        var device = directory.Resolve(DeviceClaim.Of(host, file, capture), capture.Span);
        See(device, host);
        sink.Shown(device, capture);
    }

    /// <summary>What a device is told once: a record that stands twice is counted, and says nothing more.</summary>
    private static bool IsRepeated(RecordMemory memory, Listeners listeners, in LogStamp stamp, in Witness by)
    {
        if (stamp.Print == 0 || !memory.Repeats(stamp, by.Span, out var first)) return false;
        listeners.System.Repeated(by, first);
        return true;
    }

    /// <summary>A relay may name a device by an address or with its domain, and a file of one host is the device's that it is said to be from.</summary>
    private bool NeedsSurvey(string host) => StopsWhereSurveyed && (file.Device.Length > 0 || host.AsSpan().IndexOfAny('.', ':') >= 0);

    private string Seen(string host)
    {
        var device = DeviceOf(host);
        See(device, host);
        return device;
    }

    private void See(string device, string host) => directory.Saw(device, file.Name, isNamed: host.Length > 0 || file.Device.Length > 0 || device != file.DeviceByName);

    private string DeviceOf(string host) => host.Length == 0 && directory.HostOf(fileIndex) is { } only ? only : directory.ResolveIn(fileIndex, DeviceClaim.Of(host, file));

    /// <summary>What is known of a host in this file. Each line asks, so those met last are found by their references: hosts are interned.</summary>
    private ref readonly (string? Host, Listeners Listeners, RecordMemory Memory, bool NeedsSurvey) RecentOf(string host)
    {
        var place = RuntimeHelpers.GetHashCode(host);
        for (var probe = 0; probe < Probes - 1; probe++, place++)
        {
            ref readonly var known = ref recent[place & (RecentHosts - 1)];
            if (ReferenceEquals(known.Host, host)) return ref known;
            if (known.Host is null) break;
        }

        ref var last = ref recent[place & (RecentHosts - 1)];
        if (!ReferenceEquals(last.Host, host)) Meet(ref last, host);
        return ref last;
    }

    private void Meet(ref (string? Host, Listeners Listeners, RecordMemory Memory, bool NeedsSurvey) place, string host)
    {
        var listeners = ListenersOf(host);
        if (!memories.TryGetValue(listeners, out var memory)) memories[listeners] = memory = new();
        place = (host, listeners, memory, NeedsSurvey(host));
    }

    private Listeners ListenersOf(string host)
    {
        if (!listenersOfHost.TryGetValue(host, out var listeners))
        {
            listenersOfHost[host] = listeners = sink.ListenersOf(Seen(host));
        }

        return listeners;
    }
}
