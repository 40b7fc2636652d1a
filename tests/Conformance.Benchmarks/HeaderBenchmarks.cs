using System.Text;
using BenchmarkDotNet.Attributes;
using Conformance.Dialects.Framing;

namespace Conformance.Benchmarks;

/// <summary>Reading the header of one log line.</summary>
[MemoryDiagnoser]
public class HeaderBenchmarks
{
    private byte[] line = [];

    /// <summary>The forms that most lines have, and the longest ones.</summary>
    [Params(
        "*Mar  1 00:19:45.872: HSRP: Fa0/0 Grp 1 Standby -> Active",
        "Nov 23 10:00:00 7204VXR-38 336: *Nov 23 10:00:00.001: HSRP: Fa0/0 Grp 1 Standby -> Active",
        "HSRP: Fa0/0 Grp 1 Standby -> Active",
        "<190>3132517: Jul 13 08:23:43 192.168.100.2 sw01: 3132779: Jul 14 2023 08:23:43.398 UTC: %FOO-6-BAR: Test header format")]
    public string Text { get; set; } = "";

    /// <summary>Makes the bytes.</summary>
    [GlobalSetup]
    public void Setup() => line = Encoding.UTF8.GetBytes(Text);

    /// <summary>Reads it.</summary>
    [Benchmark]
    public int Header() => LogHeader.Read(line).BodyStart;

    /// <summary>Reads whether the body is a syslog message.</summary>
    [Benchmark]
    public bool Message() => SyslogMessage.IsOne(line);
}
