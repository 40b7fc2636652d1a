using Conformance.Dialects.Framing;
using Conformance.Protocols.Traces;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The captures of relays: each message's host, time, numbers and body.</summary>
public sealed class RelayCorpusTests(ITestOutputHelper output)
{
    /// <summary>Host, message count, sequence number, device's time and relay's time of each line of <c>elastic-test-syslog-header.log</c>: sixteen shapes of one message.</summary>
    private static readonly string[] Shapes =
    [
        "sw01|3132517|3132779|2023-07-14T08:23:43.398Z|--07-13T08:23:43",
        "sw01|0|3132779|2023-07-14T08:23:43.398Z|--07-13T08:23:43",
        "192.168.100.2|3132517|3132513|2023-07-14T08:23:43.398Z|",
        "2a02:cf40::|3132783|3132779|2023-07-14T08:23:43.398Z|",
        "sw01|3132811|3132807|2023-07-14T08:23:43.398Z|",
        "|3132517|3132513|2023-07-14T08:23:43.398Z|",
        "sw01|2361044|0|2023-07-14T08:23:43.398Z|",
        "sw01|0|0|2023-07-14T08:23:43.398Z|",
        "|2361044|0|2023-07-14T08:23:43.398Z|",
        "sw01|0|0|2023-07-14T08:23:43.398Z|",
        "|0|0|2023-07-14T08:23:43.398Z|",
        "|0|0|2023-07-14T08:23:43.398Z|",
        "|0|0|2023-07-14T08:23:43.398Z|",
        "sw01|3132517|3132513|P800D|",
        "192.168.100.2|585917|0|2023-07-14T08:23:43Z|--07-13T08:23:43",
        "192.168.100.2|585917|0|2023-07-14T08:23:43Z|--07-13T08:23:43",
    ];

    /// <summary>The devices of each other relay capture, and how many lines begin as a log line.</summary>
    public static TheoryData<string, int, string> Captures => new()
    {
        { "elastic-asr920-kiwi-odd-headers.log", 10, "ASR920 TEST-HOST-1 foo-bar-host.foo.bar.gov" },
        { "elastic-test-syslog.log", 16, "sw01 host-01 rt401-rk30409 chswitchm1 10.53.35.85 TestDevice internet-primary-mgmt irgendwo12-mgmt" },
        { "ossec-cisco-ios-ids.log", 68, "10.10.10.1" },
        { "sc4s-cisco-ios-samples.log", 0, "" },
    };

    [Fact]
    public void The_sixteen_shapes_of_one_message_are_told_apart()
    {
        if (Lines("elastic-test-syslog-header.log") is not { } lines) return;
        Assert.Equal(Shapes, lines.Select(line => Parts(LogHeader.Read(line), line)));
        Assert.All(lines, line => Assert.StartsWith("%FOO-6-BAR: Test header format", System.Text.Encoding.UTF8.GetString(line[LogHeader.Read(line).BodyStart..]), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Captures))]
    public void Every_message_goes_to_its_host(string file, int messages, string hosts)
    {
        if (Lines(file) is not { } lines) return;
        var headers = lines.Select(line => (Line: line, Header: LogHeader.Read(line))).Where(pair => pair.Header.IsCertain).ToList();
        Assert.Equal(messages, headers.Count);
        Assert.Equal(hosts, string.Join(' ', headers.Select(pair => System.Text.Encoding.UTF8.GetString(pair.Header.Host.In(pair.Line))).Where(host => host.Length > 0).Distinct()));
        Assert.All(headers, pair => Assert.False(pair.Header.Time == DeviceTime.None && pair.Header.Stamp.Priority is null));
    }

    private static string Parts(LogHeader header, byte[] line) =>
        $"{System.Text.Encoding.UTF8.GetString(header.Host.In(line))}|{header.Stamp.MessageCount}|{header.Stamp.Sequence}|{header.Stamp.DeviceTime}|{header.Stamp.RelayTime}";

    private List<byte[]>? Lines(string file)
    {
        var path = CorpusFolder.PathOf(Path.Combine("logs", "relay", file));
        if (File.Exists(path)) return [.. File.ReadAllLines(path).Where(line => line.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)];
        output.WriteLine($"There is no {path}.");
        return null;
    }
}
