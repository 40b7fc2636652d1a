using System.Text;
using Conformance.Checks.Tables;
using Conformance.Checks.Tables.Captures;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Secrets;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Testing;

/// <summary>The tables that a text gives, read in memory.</summary>
public sealed class ShownTables : ISessionSink
{
    private static readonly Dialect Dialect = DialectCatalog.All[0];
    private readonly CaptureTables tables = new((_, _) => null, RepeatedCapture.Adds);
    private readonly string[] lines;

    private ShownTables(byte[] text, string command)
    {
        lines = Encoding.Latin1.GetString(text).Split('\n');
        using var stream = new MemoryStream(text);
        var session = new SessionReader(new LineBuffer(stream, recognizer: new LineRecognizer(Dialect)), 0, Dialect, new Lexicon(Dialect.FullInterfaceName), new SecretDoor(), this);
        if (command.Length > 0) session.Expect(command);
        session.Read();
        Csv = string.Concat(tables.Complete().Where(table => table.Rows.Count > 0).Select(table => $"# {table.Schema.Name}\n{CsvFile.Text(table)}"));
    }

    /// <summary>The tables that have rows, as CSV.</summary>
    public string Csv { get; }

    /// <summary>How the lines were understood.</summary>
    public LineAccount Account { get; } = new();

    /// <summary>The lines that were not read, with their numbers.</summary>
    public SortedDictionary<int, string> Unread { get; } = [];

    /// <summary>The malformed lines, each with the column where it stops being what it began as.</summary>
    public List<(int Line, int Column)> Malformed { get; } = [];

    /// <summary>Reads a text that answers <paramref name="command"/>; blank where the reader has to find that out.</summary>
    public static ShownTables Of(string text, string command = "") => new(Encoding.Latin1.GetBytes(text), command);

    void ISessionSink.Lines(in SourceSpan span, LineSupport support, int column)
    {
        Account.Add(support, span.LastLine - span.FirstLine + 1);
        if (support is LineSupport.Unrecognized or LineSupport.Malformed or LineSupport.Unsupported) Unread[span.FirstLine] = lines[span.FirstLine - 1];
        if (support is LineSupport.Malformed) Malformed.Add((span.FirstLine, column));
    }

    void ISessionSink.Log(string host, LineForm form, in Fields line, in SourceSpan span, in DeviceTime time, bool isReassembled)
    {
    }

    void ISessionSink.Prompt(string host, SourceSpan span)
    {
    }

    void ISessionSink.Answer(string host, Capture capture) => tables.Add(host, capture);
}
