using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The lines of relayed records behind their first. A relay numbers each of them, and may have received lines of other hosts between them: those of the record are passed as they are met.
/// </summary>
/// <param name="lines">The file's lines; the record begins with the next one.</param>
/// <param name="spanOf">Where a line stands.</param>
/// <param name="sink">Receives what is read.</param>
internal sealed class RelayedParts(ShownLines lines, Func<PhysicalLine, SourceSpan> spanOf, ISessionSink sink)
{
    private readonly HashSet<int> taken = [];
    private int last;

    /// <summary>Tells of the lines behind the first.</summary>
    public void Pass(in LogLine log, in SourceSpan span)
    {
        if (!log.Header.IsRelayed) return;
        for (var part = 1; part < log.Count && lines.TryPeek(part, out var line); part++) PassHeader(log, line, span);
        foreach (var part in log.Apart)
        {
            if (lines.TryPeek(part, out var line)) Take(log, line);
        }
    }

    /// <summary>Whether a line was told with a record that began above it; asked once.</summary>
    public bool HasTaken(in PhysicalLine line) => line.Number <= last && taken.Remove(line.Number);

    private void Take(in LogLine log, in PhysicalLine line)
    {
        var span = spanOf(line);
        sink.Lines(span, log.Support);
        PassHeader(log, line, span);
        last = Math.Max(last, line.Number);
        taken.Add(line.Number);
    }

    private void PassHeader(in LogLine log, in PhysicalLine line, in SourceSpan span)
    {
        var header = LogHeader.Read(lines.Text(line).Trim(" \t"u8));
        if (header is { IsOnlyRelays: true, IsCertain: true }) sink.Stamp(log.Host, header.Stamp, span, isRelayed: log.Host.Length > 0);
    }
}
