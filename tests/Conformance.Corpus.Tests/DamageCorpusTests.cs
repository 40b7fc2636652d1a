using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The damaged lines of real captures, against what their expectations say of them.</summary>
public sealed class DamageCorpusTests(ITestOutputHelper output)
{
    private const string Folder = "logs";

    [Fact]
    public void The_prompts_in_the_messages_of_S3_cost_no_transition()
    {
        if (!TryRead(Path.Combine("hsrp", "swedish-s3-five-groups-failover.log"), out var read)) return;
        Assert.Equal(["Standby -c-> Active @22", "Standby -c-> Active @37", "Standby -c-> Active @53"], read.Moves("hsrp"));
        Assert.DoesNotContain(read.Unread, line => line is 22 or 23 or 37 or 38 or 51 or 52);
        Assert.True(read.Account.Reassembled >= 6);
    }

    [Fact]
    public void A_time_that_ping_output_cut_is_put_together_or_left_unread()
    {
        if (!TryRead(Path.Combine("isakmp", "cn-r2-mm-qm-old-syntax-mangled.log"), out var read)) return;
        Assert.True(read.Account.Reassembled >= 5 || read.Unread.Contains(49));
    }

    private bool TryRead(string file, out Replayed read)
    {
        read = Replayed.Of("");
        var path = CorpusFolder.PathOf(Path.Combine(Folder, file));
        if (File.Exists(path)) read = Replayed.Of(File.ReadAllText(path));
        else output.WriteLine($"There is no {path}.");
        return File.Exists(path);
    }
}
