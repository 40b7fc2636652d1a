using Conformance.Testing;
using Xunit;

namespace Conformance.Golden.Tests.Formats;

/// <summary>Every option of `check` that decides what counts has an environment variable. They are the process's own, so no other test runs beside these.</summary>
[Collection(nameof(EnvironmentTests))]
[CollectionDefinition(nameof(EnvironmentTests), DisableParallelization = true)]
public class EnvironmentTests
{
    [Theory]
    [InlineData("", 1, "verdict: violates")]
    [InlineData("WAIVE=HSRP-001,R1,known,", 3, "accepted: known")]
    [InlineData("WAIVE=HSRP-001,R1,known,;MAX_UNREAD=100", 0, "verdict: conforms")]
    [InlineData("WAIVE=HSRP-001,R1,known,;MAX_UNREAD=100;FAIL_ON=warning", 1, "verdict: conforms")]
    [InlineData("FORMAT=github", 1, "::error file=")]
    [InlineData("FORMAT=nosuch", 1, "verdict: violates")]
    public async Task An_option_is_also_an_environment_variable(string variables, int code, string told)
    {
        using var check = new FormattedCheck();
        var set = variables.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(variable => variable.Split('=')).ToDictionary(pair => $"CONFORMANCE_{pair[0]}", pair => pair[0] == "WAIVE" ? check.Waive(pair[1]) : pair[1]);
        foreach (var (name, value) in set) Environment.SetEnvironmentVariable(name, value);
        try
        {
            var run = await CliRun.OfAsync("check", check.Path, "--no-store");
            Assert.Equal(code, run.Code);
            Assert.Contains(told, run.Output, StringComparison.Ordinal);
        }
        finally
        {
            foreach (var name in set.Keys) Environment.SetEnvironmentVariable(name, null);
        }
    }
}
