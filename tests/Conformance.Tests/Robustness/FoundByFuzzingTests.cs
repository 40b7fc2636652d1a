using Conformance.Dialects;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Profiles;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>The shortest texts that once stopped a reading.</summary>
public class FoundByFuzzingTests
{
    [Theory]
    [InlineData("IP routing table name is d()\ninternal 4 11111111111111111111")]
    [InlineData("R1#show logging\nConsole logging: level debugging, 99999999999999999999 messages logged")]
    [InlineData("R1#show logging\nConsole logging: level debugging, ٣٣ messages logged")]
    public void A_number_that_no_router_prints_is_not_read(string text) => Assert.Equal([2], Replayed.Of(text).Unread);

    [Fact]
    public void Seconds_beyond_any_number_of_milliseconds_stop_no_reading() =>
        Assert.Empty(Replayed.Of("SB1:FastEthernet0 Hello in 10.1.1.2 Active pri 105 hel 2147483647 hol 9999999999 ip 10.1.1.1").Unread);

    [Fact]
    public void An_SA_is_deleted_once_however_often_a_line_says_so()
    {
        var run = Replayed.Of("R1#show crypto isakmp sa\n10.1.1.2        10.1.1.1        MM_NO_STATE          0    0 ACTIVE\n(deleted)\n(deleted)\n(deleted)");
        Assert.Equal("ACTIVE (deleted)", Assert.Single(run.Captures.OfType<Capture<IsakmpSaRow>>()).Rows[0].Status);
    }

    [Fact]
    public void A_release_that_never_was_is_none() => Assert.Null(IosRelease.OfImage("c7200-a3jk9s-mz.123-99999999999.T1"));

    [Fact]
    public void A_letter_that_is_no_UTF_8_ends_no_reading_of_a_misspelt_word() =>
        Assert.Equal("exchange", DialectCatalog.All[0].FindMisspelling([.. "ISAKMP:(0): beginning Main Mode exchang"u8, 0xC3])?.Meant);

    [Fact]
    public void Facts_that_can_be_read_in_many_ways_are_read_in_one()
    {
        var text = "R1#show logging\nConsole logging: " + string.Concat(Enumerable.Repeat("discriminatora", 40)) + "!";
        Assert.Equal([2], Replayed.Of(text).Unread);
    }
}
