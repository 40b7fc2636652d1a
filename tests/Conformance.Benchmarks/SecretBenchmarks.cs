using System.Text;
using BenchmarkDotNet.Attributes;
using Conformance.Dialects.Secrets;

namespace Conformance.Benchmarks;

/// <summary>The door beside only going through the lines: a debug log, and a configuration, of 10 MB each.</summary>
[MemoryDiagnoser]
public class SecretBenchmarks
{
    private const int Bytes = 10_000_000;

    private static readonly string[] Log =
    [
        "*Mar  1 00:19:45.872: HSRP: Fa0/0 Grp 1 Hello  in  10.1.1.3 Active  pri 110 vIP 10.1.1.1",
        "*Mar  1 00:19:45.900: IPSEC(key_engine): got a queue event with 1 KMI message(s)",
        "*Mar  1 00:19:46.128: ISAKMP:(1002):Old State = IKE_QM_READY  New State = IKE_QM_I_QM1",
        "*Mar  1 00:19:46.130: %LINK-5-CHANGED: Interface FastEthernet0/1, changed state to administratively down",
        "*Mar  1 00:19:46.500: ISAKMP (1002): received packet from 10.1.1.3 dport 500 sport 500 Global (R) MM_KEY_EXCH",
    ];

    private static readonly string[] Configuration =
    [
        "interface GigabitEthernet0/1", " ip address 10.1.1.2 255.255.255.0", " standby 1 ip 10.1.1.1", " standby 1 authentication md5 key-string 7 0822455D0A16",
        "ip access-list extended VPN", " permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255", "!", "crypto isakmp key swordfish address 10.1.1.3",
        "router ospf 1", " network 10.1.1.0 0.0.0.255 area 0", "ip route 0.0.0.0 0.0.0.0 10.1.1.254", "logging host 10.1.1.9",
    ];

    private byte[][] lines = [];

    /// <summary>What the lines are of.</summary>
    [Params("log", "configuration")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var kinds = (Kind == "log" ? Log : Configuration).Select(Encoding.ASCII.GetBytes).ToList();
        lines = [.. Enumerable.Range(0, Bytes / kinds.Sum(line => line.Length)).SelectMany(_ => kinds)];
    }

    [Benchmark(Baseline = true)]
    public long Pass() => lines.Sum(line => (long)line.AsSpan().Count((byte)' '));

    [Benchmark]
    public long Scrub()
    {
        var door = new SecretDoor();
        var length = 0L;
        for (var index = 0; index < lines.Length; index++) length += door.Scrub(lines[index], 0, index).Length;
        return length;
    }
}
