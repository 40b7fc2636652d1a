using Conformance.Protocols.Tables;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The formats in which log collectors export records.</summary>
public enum ExportFormat
{
    /// <summary>JSON (RFC 8259), or a JSON object on each line.</summary>
    [Printed("JSON", "JSON (RFC 8259), one value or one on each line")] Json,

    /// <summary>Values with separators between them, below a line that names them (RFC 4180).</summary>
    [Printed("CSV", "values with separators (RFC 4180) below a line that names them")] Csv,

    /// <summary>Pairs of names and values on each line (logfmt), or labels before a message (Loki's <c>logcli</c>).</summary>
    [Printed("pairs", "names and values on each line (logfmt, logcli)")] Pairs,

    /// <summary>The log itself, its newest message first.</summary>
    [Printed("text", "the log itself, its newest message first")] Text,

    /// <summary>The log itself, each line behind its number.</summary>
    [Printed("numbered", "the log itself, each line behind its number (grep -n, cat -n)")] Numbered,
}
