using Conformance.Checks.Rules;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Xunit;

namespace Conformance.Tests.Rules;

/// <summary>Which loss explains a gap, or takes the proof from a timer. A loss is written <c>AFTER-LINE</c>, a counter <c>#KNOWN-CAPTURE</c>, each in the log unless <c>@</c> names another file.</summary>
public class KnownLossesTests
{
    [Theory]
    [InlineData("a gap between two lines is explained by the numbers that are missing between them", "10-11", 10, 11, "10-11")]
    [InlineData("lines that are not lost between the two explain nothing", "9-11 10-12 20-21 0-11", 10, 11, "")]
    [InlineData("of several losses the one that is over first is told", "14-18 12-13 15-16", 10, 20, "12-13")]
    [InlineData("a stretch that encloses another counts where it fits", "5-30 12-13", 5, 30, "12-13")]
    [InlineData("a stretch that encloses another does not hide it", "9-30 12-13", 10, 20, "12-13")]
    [InlineData("a loss in another file explains nothing", "10-11@other", 10, 11, "")]
    [InlineData("a counter explains only the gap that was weighed with it", "#0-50", 10, 11, "")]
    public void A_gap_is_explained_by_what_is_lost_between_its_lines(string why, string losses, int before, int now, string expected)
    {
        var gap = new GapFound(Group, GapKind.State, "Listen", "Standby", [], DeviceTime.None, [At(now), At(before)], []);
        Assert.True(expected == Text(new KnownLosses(Losses(losses)).Explaining(gap)), why);
    }

    [Fact]
    public void The_counter_for_which_a_loss_was_the_cheaper_explains_the_gap()
    {
        var gap = new GapFound(Group, GapKind.State, "Listen", "Standby", [], DeviceTime.None, [At(11), At(10), At(60)], []);
        Assert.Equal("#50-60", Text(new KnownLosses(Losses("#0-50 #50-60 #60-70")).Explaining(gap)));
    }

    [Theory]
    [InlineData("a notice between start and expiry", "14-15", 10, 20, "14-15")]
    [InlineData("a notice of unknown beginning counts by its own line", "0-15", 10, 20, "0-15")]
    [InlineData("a notice before the start or behind the expiry", "8-9 21-22", 10, 20, "")]
    [InlineData("a notice in another file", "14-15@other", 10, 20, "")]
    [InlineData("a counter that rose across both lines", "#5-30", 10, 20, "#5-30")]
    [InlineData("a counter that rose before both", "#5-9", 10, 20, "")]
    [InlineData("a counter that rose behind both", "#21-30", 10, 20, "")]
    [InlineData("a counter whose last value is not known may have risen at any time before", "#0-30", 10, 20, "#0-30")]
    [InlineData("a counter in another file bounds nothing", "#5-9@other", 10, 20, "#5-9@other")]
    [InlineData("of several counters the first that may have risen", "#1-9 #9-15 #15-40", 10, 20, "#9-15")]
    public void A_timer_is_in_doubt_by_what_may_be_lost_while_it_ran(string why, string losses, int start, int expiry, string expected)
    {
        var timer = new TimerExpired(Group, TimerKind.HsrpActive, "", null, TimeDoubt.None, null, DeviceTime.None, [At(expiry), At(start)]);
        Assert.True(expected == Text(new KnownLosses(Losses(losses)).Between(timer)), why);
    }

    [Fact]
    public void Another_device_has_losses_of_its_own()
    {
        var gap = new GapFound(Group with { Device = "R2" }, GapKind.State, "Listen", "Standby", [], DeviceTime.None, [At(11), At(10)], []);
        Assert.Null(new KnownLosses(Losses("10-11")).Explaining(gap));
    }

    private static readonly EntityKey Group = new("R1", "hsrp", "Vlan1:1");

    private static Evidence At(int line, string file = "r1.log") => new(file, line, line, "");

    private static IEnumerable<MessagesLost> Losses(string text) => text.Split(' ').Select(Loss);

    private static MessagesLost Loss(string text)
    {
        var (range, file) = text.Split('@') is [var first, var other] ? (first, other) : (text, "r1.log");
        var ends = range.TrimStart('#').Split('-').Select(int.Parse).ToList();
        if (!range.StartsWith('#')) return new("R1", LossKind.Dropped, 1, ends[0], DeviceTime.None, [At(ends[1], file)]);
        return new("R1", LossKind.Dropped, 1, 0, DeviceTime.None, ends[0] > 0 ? [At(ends[1], file), At(ends[0], file)] : [At(ends[1], file)]) { IsCounted = true };
    }

    private static string Text(MessagesLost? loss)
    {
        if (loss is null) return "";
        var (line, file) = (loss.Evidence[0].Line, loss.Evidence[0].File);
        var range = loss.IsCounted ? $"#{(loss.Evidence.Count > 1 ? loss.Evidence[1].Line : 0)}-{line}" : $"{loss.AfterLine}-{line}";
        return file == "r1.log" ? range : $"{range}@{file}";
    }
}
