using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Provenance;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Sharing;

/// <summary>The lines of captures, each with what the reader says of it.</summary>
internal sealed class CaptureLines : IFileSink
{
    private readonly List<List<CopiedLine>> lines = [];
    private int file;

    /// <summary>The lines of each file.</summary>
    public IReadOnlyList<IReadOnlyList<CopiedLine>> Files => lines;

    /// <summary>The names of devices that prompts, configurations and answers give.</summary>
    public HashSet<string> Hosts { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads all of them.</summary>
    public static CaptureLines Read(IReadOnlyList<CaptureFile> files)
    {
        var read = new CaptureLines();
        var dialect = DialectCatalog.All[0];
        var (words, door) = (new Lexicon(dialect.FullInterfaceName), new SecretDoor());
        for (var index = 0; index < files.Count; index++)
        {
            read.BeginFile(index);
            var source = new CaptureSource(files[index]);
            using (source.OpenLines(null, workers: 1, out var text)) read.lines.Add(TextOf(text, index, door));
            using var stream = source.OpenLines(null, workers: 1, out var lines);
            new SessionReader(lines, index, dialect, words, door, read).Read();
        }

        return read;
    }

    /// <inheritdoc/>
    public void BeginFile(int index) => file = index;

    /// <inheritdoc/>
    public void Lines(in SourceSpan span, LineSupport support, int column = 0)
    {
        foreach (var line in LinesOf(span)) (line.Support, line.Record) = (support, span.FirstLine - 1);
    }

    /// <inheritdoc/>
    public void Foreign(string host, ForeignSystem system, SourceSpan span)
    {
        if (system != ForeignSystem.Program) return;
        foreach (var line in LinesOf(span)) line.StandIn = LineAnonymizer.ProgramLine;
    }

    /// <inheritdoc/>
    public void Retyped(string host, Retyping retyping, SourceSpan span)
    {
        foreach (var line in LinesOf(span)) line.StandIn = LineAnonymizer.Retyped;
    }

    /// <inheritdoc/>
    public void Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled) => AddHost(host);

    /// <inheritdoc/>
    public void Prompt(string host, SourceSpan span) => AddHost(host);

    /// <inheritdoc/>
    public void Headed(string host, SourceSpan span)
    {
        AddHost(host);
        foreach (var line in LinesOf(span)) line.Heading = host;
    }

    /// <inheritdoc/>
    public void Answer(string host, Capture capture)
    {
        AddHost(host);
        if (capture is Capture<DeviceConfiguration> configurations) AddHosts(configurations.Rows.Select(row => row.Hostname));
        if (capture is Capture<VersionRow> versions) AddHosts(versions.Rows.Select(row => row.Hostname));
        var first = Math.Max(1, capture.Span.FirstLine) - 1;
        foreach (var line in lines[file].Take(capture.Span.LastLine).Skip(first)) line.Answer = first;
    }

    private IEnumerable<CopiedLine> LinesOf(SourceSpan span) => lines[file].Take(span.LastLine).Skip(span.FirstLine - 1);

    private static List<CopiedLine> TextOf(LineBuffer buffer, int file, SecretDoor door)
    {
        var read = new List<CopiedLine>();
        var edge = new TerminalEdge();
        for (; buffer.TryCurrent(out var line); buffer.Advance(1))
        {
            var isAtEdge = edge.IsReachedBy(line.Length);
            var text = LineTokens.Escape().Replace(Encoding.UTF8.GetString(door.Scrub(buffer.Bytes(line), file, line.Number)), "_");
            if (line.Number > read.Count) read.Add(new CopiedLine(text) { IsAtEdge = isAtEdge, Stamp = Encoding.UTF8.GetString(buffer.Stamp(line)) });
            else read[^1] = new CopiedLine(read[^1].Text + text) { Stamp = read[^1].Stamp };
        }

        return read;
    }

    private void AddHosts(IEnumerable<string?> names)
    {
        foreach (var name in names) AddHost(name);
    }

    private void AddHost(string? name)
    {
        if (!string.IsNullOrEmpty(name)) Hosts.Add(name);
    }
}
