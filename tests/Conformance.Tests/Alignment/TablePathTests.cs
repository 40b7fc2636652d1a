using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Tables;
using Conformance.Replay.Alignment;
using Xunit;

namespace Conformance.Tests.Alignment;

/// <summary>The shortest ways through a table.</summary>
public class TablePathTests
{
    [Theory]
    [InlineData(HsrpState.Initial, HsrpState.Active, "a Listen, h Active")]
    [InlineData(HsrpState.Speak, HsrpState.Speak, "")]
    [InlineData(HsrpState.Active, HsrpState.Standby, "g Speak, d Standby")]
    public void The_fewest_rows_are_found(HsrpState from, HsrpState to, string rows)
    {
        var path = TablePath.Shortest(HsrpTable.Rfc2281, StateSet<HsrpState>.Of(from), to);
        Assert.Equal(rows, string.Join(", ", path!.Select(row => $"{Spelling<HsrpEvent>.Of(row.Event)} {row.To}")));
    }

    [Fact]
    public void Of_several_possible_states_the_nearest_is_the_start()
    {
        var path = TablePath.Shortest(HsrpTable.Rfc2281, StateSet<HsrpState>.Of(HsrpState.Initial, HsrpState.Standby), HsrpState.Active);
        Assert.Equal(HsrpState.Standby, Assert.Single(path!).From);
    }
}
