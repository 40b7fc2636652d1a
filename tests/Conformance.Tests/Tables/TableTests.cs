using Conformance.Checks.Tables;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Replay.Machines;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Tables;

/// <summary>The tables themselves, and their goldens for a reviewer with the RFC open.</summary>
public class TableTests
{
    private static readonly ITransitionTable[] All = [.. new MachineSet().All.Select(machine => machine.TableText)];

    public static TheoryData<string, string> Names
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var table in All) rows.Add(table.Name, table.Profile);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_the_one_that_was_reviewed(string name, string profile)
    {
        var table = Find(name, profile);
        var golden = Repository.At("golden", "tables", GoldenName(table));
        Assert.True(File.Exists(golden), $"{golden} is missing; `conformance table {name} --profile {profile} --csv` prints it.");
        Assert.Equal(File.ReadAllText(golden), CsvFile.Text(ProtocolTable.Of(table)));
    }

    [Fact]
    public void No_table_golden_is_an_orphan() =>
        Assert.Equal(All.Select(GoldenName).Order(StringComparer.Ordinal), Directory.GetFiles(Repository.At("golden", "tables")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_row_is_cited(string name, string profile) => Assert.All(Find(name, profile).RowTexts, row => Assert.NotEmpty(row.Cite.Source));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_state_can_be_reached_or_left(string name, string profile)
    {
        var rows = Find(name, profile).RowTexts.Where(row => row.From != row.To).ToList();
        Assert.All(Find(name, profile).StateNames, state => Assert.Contains(rows, row => row.From == state || row.To == state));
    }

    [Fact]
    public void The_ways_into_Active_are_those_of_the_RFC()
    {
        var ways = HsrpTable.Rfc2281.Where(row => row.To == HsrpState.Active && !row.Stays).Select(row => $"{row.From}/{Spelling<HsrpEvent>.Of(row.Event)}");
        Assert.Equal(["Standby/c", "Listen/h", "Speak/h", "Standby/h", "Standby/i"], ways);
    }

    [Fact]
    public void The_ways_out_of_Active_are_those_of_the_RFC()
    {
        var ways = HsrpTable.Rfc2281.Where(row => row.From == HsrpState.Active && !row.Stays).Select(row => $"{Spelling<HsrpEvent>.Of(row.Event)}/{row.To}");
        Assert.Equal(["b/Initial", "g/Speak", "j/Speak"], ways);
    }

    private static ITransitionTable Find(string name, string profile) => All.Single(table => table.Name == name && table.Profile == profile);

    private static string GoldenName(ITransitionTable table) => table.Profile == "ios" ? $"{table.Name}.csv" : $"{table.Name}-{table.Profile}.csv";
}
