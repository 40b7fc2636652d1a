namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// The names under which log collectors keep a message, when it came, and whose it is, the surest first. A parsed message may have lost its mnemonic, so that the raw one comes before it; a
/// collector that names itself as the host does so in the last of them.
/// </summary>
internal static class ExportNames
{
    /// <summary>Objects that exports wrap a record's fields in: Elasticsearch's <c>_source</c> and <c>fields</c>, Splunk's <c>result</c>, Graylog's <c>message</c>, Loki's <c>labels</c>, Datadog's <c>attributes</c>.</summary>
    public static readonly IReadOnlyList<string> Wrappers = ["_source", "fields", "result", "message", "labels", "attributes"];

    /// <summary>
    /// The message: Splunk (Knowledge Manager Manual, default fields), the Elastic Common Schema, rsyslog (properties), GELF 1.1, Azure Monitor (table Syslog), logcli, Docker (json-file driver).
    /// </summary>
    private static readonly IReadOnlyList<string> Message = ["_raw", "event.original", "rawmsg", "full_message", "message", "msg", "syslogmessage", "short_message", "line", "log"];

    /// <summary>rsyslog, LibreNMS, syslog-ng, Azure Monitor, the Elastic Common Schema.</summary>
    private static readonly IReadOnlyList<string> Tag = ["syslogtag", "programname", "program", "processname", "process.name"];

    private static readonly IReadOnlyList<string> Time =
        ["@timestamp", "_time", "timestamp", "timereported", "timegenerated", "eventtime", "isodate", "time", "date", "__realtime_timestamp", "ts", "datetime", "date/time"];

    private static readonly IReadOnlyList<string> Host =
    [
        "hostname", "logsource", "log.source.address", "source", "fromhost", "fromhost-ip", "hostip", "host", "device", "source.ip", "source.address", "host.ip", "host.hostname", "host.name", "logstreamname", "_hostname", "computer",
    ];

    /// <summary>How sure the field of a name is in a role, 0 for the surest; null for one that does not have it.</summary>
    /// <param name="role">The role.</param>
    /// <param name="name">The name, as <c>host.name</c> where objects lie in each other.</param>
    public static int? RankOf(ExportRole role, string name)
    {
        var names = role switch { ExportRole.Message => Message, ExportRole.Tag => Tag, ExportRole.Time => Time, _ => Host };
        if (name.EndsWith(" [UTC]", StringComparison.Ordinal)) name = name[..^" [UTC]".Length]; // Azure Monitor's CSV.
        for (var rank = 0; rank < names.Count; rank++)
        {
            if (name.Equals(names[rank], StringComparison.OrdinalIgnoreCase)) return rank;
        }

        return null;
    }
}
