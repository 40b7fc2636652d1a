using Conformance.Testing;
using NJsonSchema;
using Xunit;

namespace Conformance.Golden.Tests;

/// <summary>Every JSON output against the published schema.</summary>
public class SchemaTests
{
    [Theory]
    [MemberData(nameof(ScenarioTests.Scenarios), MemberType = typeof(ScenarioTests))]
    public async Task The_JSON_of_a_check_fits_the_published_schema(string scenario)
    {
        var schema = await JsonSchema.FromFileAsync(Repository.At("src", "Conformance.Cli", "Schema", "check.v1.json"));
        var run = await CliRun.OfAsync("check", Repository.At("traces", scenario), "--no-store", "--format", "json");
        Assert.Empty(schema.Validate(run.Output));
    }
}
