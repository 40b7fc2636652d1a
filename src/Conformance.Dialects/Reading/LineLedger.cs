using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading;

/// <summary>Keeps the account of lines, and where lines were not read.</summary>
internal sealed class LineLedger
{
    /// <summary>Lines that are kept for `--unread`; further ones are only counted.</summary>
    private const int MostUnread = 10_000;

    private readonly List<UnreadLine> unread = [];

    /// <summary>How the lines were understood.</summary>
    public LineAccount Account { get; } = new();

    /// <summary>Lines that were not read, in the order they stand.</summary>
    public IReadOnlyList<UnreadLine> Unread => [.. unread.OrderBy(line => line.Span.File).ThenBy(line => line.Span.FirstLine)];

    /// <summary>Enters lines.</summary>
    public void Enter(in SourceSpan span, LineSupport support, int column)
    {
        Account.Add(support, span.LastLine - span.FirstLine + 1);
        if (support is LineSupport.Malformed or LineSupport.Unrecognized or LineSupport.Unsupported && unread.Count < MostUnread) unread.Add(new(span, support, column));
    }
}
