using Conformance.Dialects.Forms;
using Conformance.Dialects.Identity;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>The first pass: collects the answers and the names that they claim.</summary>
/// <param name="files">The files.</param>
internal sealed class SurveySink(IReadOnlyList<CaptureFile> files) : IFileSink
{
    private readonly List<ClaimedCapture> blocks = [];
    private readonly Dictionary<(string Host, string Device), RelayedHost> relayed = [];
    private readonly List<UnpromptedLines> unprompted = [];
    private readonly HashSet<string> prompting = [];
    private readonly Dictionary<(int File, string Host), string> renamed = [];
    private CaptureFile file = files[0];
    private SourceSpan? nameless;
    private RenamedHosts names = new();
    private int fileIndex;
    private int firstBlock;
    private (string Host, SourceSpan Span)? prompt;
    private string lastRelayed = "";

    /// <summary>How the lines were understood.</summary>
    public LineLedger Ledger { get; } = new();

    /// <summary>The answers, each with the name that it claims.</summary>
    public IReadOnlyList<ClaimedCapture> Blocks => blocks;

    /// <inheritdoc/>
    public void BeginFile(int index)
    {
        EndFile();
        (file, fileIndex) = (files[index], index);
        lastRelayed = "";
    }

    /// <inheritdoc/>
    public void Lines(in SourceSpan span, LineSupport support, int column = 0) => Ledger.Enter(span, support, column);

    /// <inheritdoc/>
    public void Stamp(string host, in LogStamp stamp, in SourceSpan span, bool isRelayed)
    {
        if (host.Length == 0) nameless ??= span;
        if (!isRelayed || ReferenceEquals(host, lastRelayed)) return;
        lastRelayed = host;
        relayed.TryAdd((host, file.Device), new(host, file.Device, span));
    }

    /// <inheritdoc/>
    public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
    {
        if (host.Length == 0) nameless ??= span;
        if (isReassembled) Ledger.Account.AddReassembled(span.LastLine - span.FirstLine + 1);
    }

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span)
    {
        prompt ??= (host, span);
        prompting.Add(host);
        names.Meet(host);
    }

    /// <inheritdoc/>
    public void Renamed(string host, string name) => names.Rename(host, name);

    /// <summary>Where an author tells devices apart, prompts do not say whose the lines are that name none; a heading with the name of the prompt tells none apart.</summary>
    public void Headed(string host, SourceSpan span)
    {
        prompting.Add(host);
        if (prompt is null) prompting.Add("");
    }

    /// <inheritdoc/>
    public void Answer(string host, Capture capture) => blocks.Add(new(DeviceClaim.Of(host, file, capture), capture));

    /// <summary>What was found out.</summary>
    public DeviceDirectory Complete()
    {
        EndFile();
        return new(blocks, [.. relayed.Values], unprompted, renamed);
    }

    private void EndFile()
    {
        if (nameless is { } first && prompt is { } shown && file.Device.Length == 0 && prompting.Select(names.NameOf).Distinct().ToList() is [var only]) unprompted.Add(new(file.DeviceByName, only, first, shown.Span));
        foreach (var (old, name) in names.All) renamed[(fileIndex, old)] = name;
        for (; firstBlock < blocks.Count; firstBlock++) blocks[firstBlock] = blocks[firstBlock] with { Claimed = names.NameOf(blocks[firstBlock].Claimed) };
        (nameless, prompt, names) = (null, null, new());
        prompting.Clear();
    }
}
