using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Replay.Journal;
using Conformance.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>
/// Real captures of IKEv1 against their truth. What damaged them (quotation marks, ping dots, remarks of authors) is undone here, keeping the numbers
/// of the lines: whether damage is seen through is asked elsewhere.
/// </summary>
public sealed partial class IsakmpCorpusTests(ITestOutputHelper output)
{
    public static TheoryData<string> Truths => CorpusFolder.Files(("logs/isakmp", "*.truth.json"), ("logs/ha", "*.truth.json"));

    [Theory]
    [MemberData(nameof(Truths))]
    public void Phase_1_and_quick_mode_move_as_the_truth_says(string truth)
    {
        if (!CorpusFolder.Has(truth, output)) return;
        using var document = JsonDocument.Parse(File.ReadAllText(CorpusFolder.PathOf(truth)));
        var expected = document.RootElement.GetProperty("transitions").EnumerateArray().Where(move => IsIke(move.GetProperty("protocol").GetString()!)).Select(TextOf);
        var run = Replayed.Of(Undamaged(truth));
        Assert.Equal(expected, run.Facts.OfType<Transitioned>().Where(move => IsIke(move.Entity.Protocol)).Select(move => $"{move.From} -> {move.To} @{move.Evidence[0].Line}"));
        Assert.DoesNotContain(run.Facts, fact => fact is Rejected or GapFound);
    }

    [Theory]
    [InlineData("isakmp/quasar-mm-no-psk", "203.0.113.1#0: Can not start Main mode: No pre-shared key with 203.0.113.1, No Cert or pre-shared address key @16")]
    [InlineData("isakmp/tunupgh-mm-paranoid-keepalives", "77.77.77.77#9577/3405673996: PROPOSAL_NOT_CHOSEN @132")]
    [InlineData("isakmp/quasar-qm-hub-nodes-1", "203.0.113.1#1001/570535495: PROPOSAL_NOT_CHOSEN @14")]
    [InlineData("isakmp/simonmcc-qm-transform-not-supported", "#1: phase 2 SA policy not acceptable @23")]
    [InlineData("isakmp/hmchen47-cbt-mm-retyped", "#0~2: no offers accepted: Proposed key length does not match policy @220")]
    [InlineData("isakmp/cn-r2-mm-qm-old-syntax-mangled", "")]
    [InlineData("ha/korean-r3-hsrp-ipsec-takeover", "")]
    public void A_negotiation_that_failed_is_found_with_its_cause_and_no_other(string capture, string cause)
    {
        if (!Directory.Exists(CorpusFolder.Root)) return;
        var failures = Replayed.Of(Undamaged($"logs/{capture}.log")).Facts.OfType<NegotiationFailed>();
        Assert.Equal(cause, string.Join('\n', failures.Select(failed => $"{failed.Entity.Instance}: {failed.Cause} @{failed.Evidence[0].Line}")));
    }

    [Theory]
    [InlineData("isakmp/quasar-mm-no-psk")]
    [InlineData("isakmp/tunupgh-mm-paranoid-keepalives")]
    [InlineData("isakmp/quasar-qm-hub-nodes-1")]
    [InlineData("isakmp/simonmcc-qm-transform-not-supported")]
    [InlineData("isakmp/cn-r2-mm-qm-old-syntax-mangled")]
    [InlineData("ha/korean-r3-hsrp-ipsec-takeover")]
    public void Every_whole_line_of_ISAKMP_is_read(string capture)
    {
        if (!Directory.Exists(CorpusFolder.Root)) return;
        var text = Undamaged($"logs/{capture}.log");
        var lines = text.Split('\n');
        Assert.DoesNotContain(Replayed.Of(text).Unread, number => lines[number - 1].Contains("ISAKMP", StringComparison.Ordinal));
    }

    private static bool IsIke(string protocol) => protocol.StartsWith("ikev1-", StringComparison.Ordinal);

    private static string TextOf(JsonElement move)
    {
        var lines = move.GetProperty("lines").EnumerateArray().Select(line => line.GetInt32());
        return $"{move.GetProperty("from").GetString()} -> {move.GetProperty("to").GetString()} @{lines.Max()}";
    }

    private static string Undamaged(string capture)
    {
        var text = File.ReadAllText(CorpusFolder.PathOf(capture.Replace(".truth.json", ".log", StringComparison.Ordinal))).ReplaceLineEndings("\n");
        text = Remark().Replace(Quotation().Replace(text, quoted => quoted.Groups["stamp"].Success ? "*" : ""), "");
        return text.Replace("ins.ert", "ISAKMP: insert", StringComparison.Ordinal).Replace("= .IKE", "= IKE", StringComparison.Ordinal)
            .Replace(": 17. ", ": 17 ", StringComparison.Ordinal).Replace("error 2......", "error 2.", StringComparison.Ordinal)
            .Replace("R2#ar 1 00:55:40.971", "*Mar 1 00:55:40.971", StringComparison.Ordinal);
    }

    /// <summary>The quotation mark of a web page, and the list mark that stands for the asterisk of an unset clock.</summary>
    [GeneratedRegex("^> ?(?<stamp>- (?=Mar))?", RegexOptions.Multiline)]
    private static partial Regex Quotation();

    /// <summary>What an author wrote behind a line: an arrow, a number in brackets, Chinese words.</summary>
    [GeneratedRegex(@" (<==[^\n]*|<-- This is the error|\(#\d\) ?|发[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex Remark();
}
