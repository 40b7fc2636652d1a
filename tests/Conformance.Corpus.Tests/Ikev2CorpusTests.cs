using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Xunit;
using Xunit.Abstractions;

namespace Conformance.Corpus.Tests;

/// <summary>The IKEv2 debugs of the corpus against their expectations.</summary>
public sealed class Ikev2CorpusTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("cisco117337-router-cert-verify-failed.log", "R_VERIFY_AUTH", "the peer's certificate could not be verified")]
    [InlineData("cisco117337-router-peerid-not-found.log", "R_WAIT_AUTH", "no IKEv2 profile fits the peer: Failed to locate an item in the database")]
    public void A_negotiation_that_fails_stays_in_its_state_and_names_its_cause(string file, string state, string cause)
    {
        if (Run(file) is not { } run) return;
        Assert.Equal(state, Assert.Single(run.Facts.OfType<StateSeen>()).State);
        Assert.Equal(cause, Assert.Single(run.Facts.OfType<NegotiationFailed>()).Cause);
        Assert.Empty(run.Facts.OfType<Transitioned>());
        Assert.Empty(run.Facts.OfType<Rejected>());
        Assert.Empty(run.Facts.OfType<SaInstalled>());
    }

    [Theory]
    [InlineData("cisco117337-router-cert-verify-failed.log")]
    [InlineData("cisco117337-router-peerid-not-found.log")]
    [InlineData("hub-fqdn-identity-psk-lookup.log")]
    public void Wrapped_or_not_each_line_is_read(string file)
    {
        if (Run(file) is not { } run) return;
        Assert.Equal(0, run.Lines[LineSupport.Unrecognized] + run.Lines[LineSupport.Malformed]);
    }

    private RunResult? Run(string file)
    {
        var path = CorpusFolder.PathOf(Path.Combine("logs", "ikev2", file));
        if (!File.Exists(path))
        {
            output.WriteLine($"There is no {file} at {CorpusFolder.Root}.");
            return null;
        }

        using var input = CaptureInput.Find([path]);
        return RunPipeline.Run(input.Scenario);
    }
}
