using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Documents;
using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>A record of an export: of the fields that have a role the surest.</summary>
internal sealed class ExportedRecord
{
    private readonly (int Rank, string Value)?[] fields = new (int, string)?[Enum.GetValues<ExportRole>().Length];
    private bool hasBlank;

    /// <summary>The line of the file that its message stands in, or begins in; 0 where it has none.</summary>
    public int Line { get; private set; }

    /// <summary>Its message; null where it has none.</summary>
    public string? Message => Of(ExportRole.Message);

    /// <summary>Whether its message is a blank line.</summary>
    public bool IsBlank => hasBlank && Message is null;

    /// <summary>Its time; null where it has none that is understood.</summary>
    public ExportedTime? Time => Of(ExportRole.Time) is { } text && ExportedTime.TryParse(text, out var time) ? time : null;

    /// <summary>A field.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <param name="line">The line of the file that it stands in.</param>
    public void Set(string name, string value, int line)
    {
        foreach (var role in Enum.GetValues<ExportRole>())
        {
            if (ExportNames.RankOf(role, name) is not { } rank || fields[(int)role] is { } known && known.Rank <= rank) continue;
            if (!string.IsNullOrWhiteSpace(value)) fields[(int)role] = (rank, value);
            if (role != ExportRole.Message) continue;
            hasBlank |= fields[(int)role] is null;
            Line = line;
        }

        if (fields[(int)ExportRole.Host] is null && DeviceMember.Names(name, value)) fields[(int)ExportRole.Host] = (int.MaxValue, value);
    }

    /// <summary>
    /// The record as a relay would have written it down: the collector's time, and its host where the message does not name its own, before the message; null where it has no message, a host
    /// without a time, which no header has (but one whose time is not understood, before the device's own), or a whole capture in a string.
    /// </summary>
    public string? AsRelayed()
    {
        if (IsBlank) return "";
        if (Message?.TrimEnd() is not { } message || IsCapture(message)) return null;
        message = WithTag(message.ReplaceLineEndings(" "));
        var header = LogHeader.Read(Encoding.UTF8.GetBytes(message));
        if (header.RelayHost.IsPrinted) return WithTime(message, header);
        var host = Host;
        if (Time is not { } time) return host is null ? message : Of(ExportRole.Time) is not null && header.Stamp.DeviceTime.IsPrinted ? $"{host}: {WithoutPriority(message)}" : null;
        if (host is null) return header.Stamp.DeviceTime.IsPrinted ? message : $"{time}: {WithoutPriority(message)}";
        return $"{time} {host} {WithoutPriority(message)}";
    }

    /// <summary>The message with the tag that was taken off it, where that is a counter before a time, or makes it a message with its mnemonic.</summary>
    private string WithTag(string message)
    {
        if (Of(ExportRole.Tag) is not { } tag) return message;
        var whole = Encoding.UTF8.GetBytes($"{tag.Trim().TrimEnd(':')}: {message.TrimStart()}");
        var isCounter = HeaderWords.CounterLength(whole, out _) > 0 && LogHeader.Read(whole).Stamp.DeviceTime.IsPrinted;
        return isCounter || SyslogMessage.IsOne(whole) ? Encoding.UTF8.GetString(whole) : message;
    }

    /// <summary>The lines in which a message goes on are indented; what else has several lines is a session.</summary>
    private static bool IsCapture(string message) => message.Split('\n').Skip(1).Any(line => line.Length > 0 && line[0] is not (' ' or '\t'));

    /// <summary>The message with the collector's time, which has a year, in the place of its relay's, where it is read all the same.</summary>
    private string WithTime(string message, in LogHeader header)
    {
        if (Time is not { } time) return message;
        var dated = $"{time} {Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(message)[header.RelayHost.Start..])}";
        var read = LogHeader.Read(Encoding.UTF8.GetBytes(dated));
        return read.Stamp with { RelayTime = default, Priority = null } == header.Stamp with { RelayTime = default, Priority = null } && dated.Length - read.BodyStart == message.Length - header.BodyStart ? dated : message;
    }

    /// <summary>Its host, without a port and brackets; null where it is none.</summary>
    private string? Host
    {
        get
        {
            var host = Of(ExportRole.Host) ?? "";
            if (host.LastIndexOf(':') is > 0 and var port && (host.IndexOf(':', StringComparison.Ordinal) == port || host[port - 1] == ']')) host = host[..port];
            host = host.Trim('[', ']');
            return HeaderWords.IsHost(Encoding.UTF8.GetBytes(host)) ? host : null;
        }
    }

    /// <summary>The message without facility and severity (RFC 3164 §4.1.1), which stand before all else.</summary>
    private static string WithoutPriority(string message)
    {
        var end = message.IndexOf('>', StringComparison.Ordinal);
        return message[0] == '<' && end is > 1 and < 5 && message.AsSpan(1, end - 1).IndexOfAnyExceptInRange('0', '9') < 0 ? message[(end + 1)..] : message;
    }

    private string? Of(ExportRole role) => fields[(int)role]?.Value;
}
