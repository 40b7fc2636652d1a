using Conformance.Testing;
using NJsonSchema;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>A log whose first line is that its router became Active: a failover or the first election, which no format may leave out.</summary>
public sealed class UntoldTakeoverTests : IDisposable
{
    private readonly ThrowAwayFolder folder = new();

    [Theory]
    [InlineData("text", "failovers: none known\ntakeovers or first elections: no line tells whether another router forwarded before\n  R1  hsrp  Vlan10:10  Standby -> Active  --11-26T10:00:01.123  [")]
    [InlineData("markdown", "No line tells whether another router forwarded before:\n\n- R1  hsrp  Vlan10:10  Standby -\\> Active  --11-26T10:00:01.123  \\[")]
    [InlineData("json", "\"untoldTakeovers\": [\n    {\n      \"device\": \"R1\",\n      \"protocol\": \"hsrp\",\n      \"instance\": \"Vlan10:10\",\n      \"from\": \"Standby\",\n      \"to\": \"Active\",")]
    public async Task It_stands_in(string format, string words) => Assert.Contains(words, (await InAsync(format)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Its_JSON_fits_the_published_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("src", "Conformance.Cli", "Schema", "check.v1.json"));
        Assert.Empty(schema.Validate((await InAsync("json")).Output));
    }

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();

    private Task<CliRun> InAsync(string format) =>
        CliRun.OfAsync(["check", folder.Write("R1.log", "Nov 26 10:00:01.123: %HSRP-5-STATECHANGE: Vlan10 Grp 10 state Standby -> Active\n"), "--no-store", "--format", format]);
}
