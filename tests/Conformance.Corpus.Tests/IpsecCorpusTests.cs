using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Ipsec;
using Conformance.Replay.Journal;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The SAs of real debugs: the sections "SAs" of the expectations.</summary>
public sealed class IpsecCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void After_a_takeover_the_SA_that_is_sent_with_is_implied_and_the_unknown_SPI_is_nobodys()
    {
        if (Run("ha/korean-r3-hsrp-ipsec-takeover.log") is not { } run) return;
        var made = Assert.Single(run.Facts.OfType<SaInstalled>());
        Assert.Equal(
            (true, SaDirection.Outbound, 0xDD8C4BB4u, "1.1.56.6", 21),
            (made.IsInferred, made.Sa.Direction, made.Sa.Spi, made.Sa.Remote, made.Evidence[0].Line));
        Assert.Empty(run.Facts.OfType<SaDeleted>());
        Assert.IsType<UnknownSpiReceived>(Assert.Single(run.Facts.OfType<EntityEvent>(), fact => fact.Entity.Protocol == "ipsec-sa" && fact.Entity.Instance.Contains("33C701EA", StringComparison.Ordinal)));
        Assert.Empty(run.Facts.OfType<Rejected>());
    }

    [Fact]
    public void Proposals_with_SPI_0_and_counts_of_active_SAs_are_no_SAs()
    {
        if (Run("ipsec/hmchen47-cbt-phase2-retyped.log") is not { } run) return;
        Assert.Empty(run.Facts.OfType<SaInstalled>());
        Assert.Empty(run.Facts.OfType<SaDeleted>());
        Assert.Empty(run.Facts.OfType<Transitioned>());
        Assert.Empty(run.Facts.OfType<Rejected>());
    }

    private RunResult? Run(string file)
    {
        if (!File.Exists(CorpusFolder.PathOf(Path.Combine("logs", file))))
        {
            output.WriteLine($"There is no {file} at {CorpusFolder.Root}.");
            return null;
        }

        using var input = CaptureInput.Find([CorpusFolder.PathOf(Path.Combine("logs", file))]);
        return RunPipeline.Run(input.Scenario);
    }
}
