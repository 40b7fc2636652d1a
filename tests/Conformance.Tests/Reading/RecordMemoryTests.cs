using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Xunit;

namespace Conformance.Tests.Reading;

/// <summary>What a device's records are remembered by.</summary>
public class RecordMemoryTests
{
    private const int Known = 8192;

    [Theory]
    [InlineData("the last one, in its millisecond", 3, 3, true)]
    [InlineData("the first one of a short log, behind a clock that went back", 3, 1, true)]
    [InlineData("the oldest that is known of a long one", 20_000, 20_000 - Known + 1, true)]
    [InlineData("one that is forgotten", 20_000, 20_000 - Known, false)]
    public void A_record_stands_again(string which, int records, int again, bool isKnown)
    {
        var memory = Filled(records);
        Assert.Equal((which, isKnown), (which, memory.Repeats(Stamp(again), Span(records + 1), out var first)));
        if (isKnown) Assert.Equal(Span(again), first);
    }

    [Fact]
    public void Records_from_before_a_full_memory_put_nothing_out_of_it()
    {
        var memory = Filled(2 * Known);
        for (var older = -Known + 1; older <= 0; older++) Assert.False(memory.Repeats(Stamp(older), Span(1), out _));
        for (var again = Known + 1; again <= 2 * Known; again++) Assert.True(memory.Repeats(Stamp(again), Span(1), out _));
    }

    [Fact]
    public void Another_record_of_the_same_millisecond_is_another()
    {
        var memory = Filled(1);
        Assert.False(memory.Repeats(Stamp(1) with { Print = 77 }, Span(2), out _));
        Assert.True(memory.Repeats(Stamp(1), Span(3), out var first));
        Assert.Equal(Span(1), first);
    }

    private static RecordMemory Filled(int records)
    {
        var memory = new RecordMemory();
        for (var record = 1; record <= records; record++) Assert.False(memory.Repeats(Stamp(record), Span(record), out _));
        return memory;
    }

    private static LogStamp Stamp(int record) =>
        new(new(ClockKind.MonthDay, (record + 100_000L) * TimeSpan.TicksPerMillisecond, 3, ClockQuality.Authoritative, null), DeviceTime.None, 0, 0, null) { Print = (ulong)(record + 100_000L) };

    private static SourceSpan Span(int line) => new(0, line, line, line);
}
