using BenchmarkDotNet.Attributes;
using Conformance.Protocols.Hsrp;
using Conformance.Replay.Machines;

namespace Conformance.Benchmarks;

/// <summary>One step of an HSRP group: Stateless beside a look at the table.</summary>
[MemoryDiagnoser]
public class FiringBenchmarks
{
    private static readonly HsrpFacts Facts = new(VirtualIpKnown: true, Preempt: true, PreemptDelayElapsed: true);
    private readonly ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> machine = new(HsrpIosQuirks.Ios);

    [Benchmark(Baseline = true)]
    public HsrpState Row() => machine.Table.Cell(HsrpState.Standby, HsrpEvent.C_ActiveTimerExpired)[0].To;

    [Benchmark]
    public HsrpState Fire() => machine.Fire(HsrpState.Standby, HsrpEvent.C_ActiveTimerExpired, Facts, HsrpState.Active).To;

    [Benchmark]
    public object Compile() => new ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts>(HsrpIosQuirks.Ios);
}
