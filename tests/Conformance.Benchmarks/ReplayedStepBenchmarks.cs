using BenchmarkDotNet.Attributes;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;

namespace Conformance.Benchmarks;

/// <summary>Replay alone, without reading: steps that lines state, with their facts and evidence, and what the search for repairs looks up. Means are for one step or one look-up.</summary>
[MemoryDiagnoser]
public class ReplayedStepBenchmarks : IRunJournal, ITextSource
{
    private const int Steps = 10_000;

    private static readonly HsrpState[] Round = [HsrpState.Initial, HsrpState.Listen, HsrpState.Speak, HsrpState.Standby, HsrpState.Active];
    private readonly MachineSet machines = new();
    private int line;

    /// <summary>How many facts were written.</summary>
    public long Facts { get; private set; }

    [Benchmark(OperationsPerInvoke = Steps)]
    public long MoveGroups()
    {
        var device = Device();
        for (var i = 0; i < Steps; i++) device.Listeners.Hsrp.Saw(new HsrpTransitionSeen("Vlan1", i / 100, Round[i % 5], Round[(i + 1) % 5], false), Line());
        return Facts;
    }

    [Benchmark(OperationsPerInvoke = Steps)]
    public long MakeAndDeleteSas()
    {
        var device = Device();
        for (var spi = 1u; spi <= Steps / 2; spi++)
        {
            device.Listeners.Ipsec.Saw(new IpsecSaCreatedSeen("192.0.2.1", IpsecProtocol.Esp, spi, (int)spi, "", "192.0.2.1", "", "", 0), Line());
            device.Listeners.Ipsec.Saw(new IpsecSaDeletedSeen("192.0.2.1", IpsecProtocol.Esp, spi, (int)spi, "", "", "", ""), Line());
        }

        return Facts;
    }

    [Benchmark]
    public int LookForRepair()
    {
        var steps = machines.Hsrp.Steps;
        return steps.Nearest(StateSet<HsrpState>.Of(HsrpState.Initial), steps.SourcesOf(new(HsrpState.Standby, HsrpState.Active, null))).Moves;
    }

    /// <inheritdoc/>
    public void Append(RunEvent fact) => Facts++;

    /// <inheritdoc/>
    public Evidence EvidenceOf(SourceSpan span) => new("r1.log", span, this);

    /// <inheritdoc/>
    public string TextOf(SourceSpan span) => "";

    private DeviceReplay Device() => new(new DeviceContext(new KnownDevice("R1"), machines, this));

    private Witness Line()
    {
        line++;
        return new(new SourceSpan(0, line, line, line), DeviceTime.None, this);
    }
}
