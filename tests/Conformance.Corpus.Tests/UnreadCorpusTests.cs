using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>What is left unread of the real logs, line by line, with the reason: one that is not named here is a line that a form is missing for.</summary>
public sealed class UnreadCorpusTests(ITestOutputHelper output)
{
    /// <summary>A <c>show standby</c> whose head, which names the group, scrolled away: whose lines they are is not guessed.</summary>
    private const string Headless = "the head of the answer is cut off";

    /// <summary>The oldest message of a ring buffer begins anywhere.</summary>
    private const string Torn = "the oldest message of the buffer is torn";

    /// <summary>Typed from a video: the rest of a line or the beginning of a record is left out, which nothing but the reader's knowledge fills in.</summary>
    private const string Shortened = "typed by hand, a part is left out without a sign";

    private static readonly Dictionary<string, (string Reason, int[] Lines)> Explained = new()
    {
        ["logs/hsrp/mariusavram-track-svi-shut.log"] = (Headless, [1, 2, 3, 4, 5]),
        ["logs/interface/daxm-cat9k-show-logging.log"] = (Torn, [40]),
        ["logs/interface/ntc-ios-show-logging-2.log"] = (Torn, [35]),
        ["logs/ipsec/hmchen47-cbt-phase2-retyped.log"] = (Shortened, [202, 203, 204]),
        ["logs/isakmp/hmchen47-cbt-mm-retyped.log"] = (Shortened, [119, 214, 216]),
    };

    /// <summary>The share of lines, in percent, that may be left.</summary>
    private const double MostPercent = 0.5;

    public static TheoryData<string> Logs => CorpusFolder.Files(("logs", "*.log"));

    [Fact]
    public void Less_than_one_line_in_two_hundred_is_left()
    {
        if (!Directory.Exists(CorpusFolder.Root)) return;
        var lines = Directory.EnumerateFiles(CorpusFolder.PathOf("logs"), "*.log", SearchOption.AllDirectories).Sum(log => File.ReadLines(log).Count());
        Assert.InRange(Explained.Values.Sum(entry => entry.Lines.Length) * 100.0 / lines, 0, MostPercent);
    }

    [Theory]
    [MemberData(nameof(Logs))]
    public void Every_line_is_read_or_its_reason_is_known(string log)
    {
        if (!CorpusFolder.Has(log, output)) return;
        var reader = new TraceReader([new CaptureFile(CorpusFolder.PathOf(log), log, "", "")]);
        _ = reader.ReadAnswers();
        var unread = reader.Unread.Where(line => line.Support != LineSupport.Unsupported).Select(line => line.Span.FirstLine);
        var (reason, lines) = Explained.GetValueOrDefault(log, ("", []));
        output.WriteLine($"{lines.Length} lines unread: {reason}");
        Assert.Equal(lines, unread);
    }
}
