using Conformance.Checks.Tables;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The table of RFC 2281 against a second, independent transcription of it.</summary>
public sealed class HsrpReferenceTests(ITestOutputHelper output)
{
    private static readonly string Transcription = Path.Combine(CorpusFolder.Root, "..", "reference", "hsrp.csv");

    private static readonly TableSchema Cells = new("hsrp", ["profile", "state", "event_code", "event", "guard", "next_state", "actions", "source"], ["profile", "state", "event_code", "guard"], []);

    private static readonly Dictionary<string, HsrpFacts> Guards = new()
    {
        ["always"] = new(VirtualIpKnown: true, Preempt: true, PreemptDelayElapsed: true),
        ["vip_configured"] = new(VirtualIpKnown: true, Preempt: null, PreemptDelayElapsed: null),
        ["vip_not_configured"] = new(VirtualIpKnown: false, Preempt: null, PreemptDelayElapsed: null),
        ["preempt_enabled"] = new(VirtualIpKnown: true, Preempt: true, PreemptDelayElapsed: true),
        ["preempt_disabled"] = new(VirtualIpKnown: true, Preempt: false, PreemptDelayElapsed: true),
    };

    [Fact]
    public void Each_cell_of_RFC_2281_leads_where_the_transcription_says()
    {
        if (!File.Exists(Transcription))
        {
            output.WriteLine($"There is no {Transcription} to compare with.");
            return;
        }

        var machine = new ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts>(HsrpTable.Rfc2281);
        var cells = CsvFile.Load(Cells, Transcription).Rows.Where(row => row[0] == "rfc2281").ToList();
        Assert.NotEmpty(cells);
        Assert.Equal(cells.Select(row => $"{row[1]} {row[2]} {row[4]}: {row[5]}"), cells.Select(row => $"{row[1]} {row[2]} {row[4]}: {Next(machine, row)}"));
    }

    private static HsrpState Next(ProtocolMachine<HsrpState, HsrpEvent, HsrpFacts> machine, IReadOnlyList<string> row)
    {
        var (state, expected) = (Enum.Parse<HsrpState>(row[1]), Enum.Parse<HsrpState>(row[5]));
        Assert.True(Spelling<HsrpEvent>.TryRead(row[2], out var on));
        var firing = machine.Fire(state, on, Guards[row[4]], expected);
        return firing.IsAllowed ? firing.To : state;
    }
}
