using System.CommandLine;
using System.Globalization;

namespace Conformance.Cli.Verbs;

/// <summary>The options that several verbs share. Each has an environment variable, which the option overrides.</summary>
internal static class CommonOptions
{
    public static Option<string?> Connection { get; } = Text("--connection", "CONFORMANCE_POSTGRES", "A PostgreSQL to use instead of the embedded one: Host=...;Database=...;Username=...;Password=...");

    public static Option<bool> NoStore { get; } = Flag("--no-store", "CONFORMANCE_NO_STORE", "Judge in memory, record nothing.");

    public static Option<string?> Golden { get; } = Text("--golden", "CONFORMANCE_GOLDEN", "Where goldens live (default: golden/<scenario> beside traces/).");

    public static Option<string> FailOn { get; } = Choice("--fail-on", "CONFORMANCE_FAIL_ON", "The least severity that fails.", "violation", "warning", "inconclusive");

    public static Option<double> MaxUnread { get; } = Percent("--max-unread", "CONFORMANCE_MAX_UNREAD", "Percent of lines that may stay unread before nothing counts as judged.", Pipeline.RunPipeline.DefaultMaxUnread);

    public static Option<string[]> Year { get; } = PerDevice("--year", "CONFORMANCE_YEAR", "The year that stamps leave out, for all devices or one: 2026, R1=2026.");

    public static Option<string[]> TimeZone { get; } = PerDevice("--timezone", "CONFORMANCE_TIMEZONE", "The zone that stamps leave out, for all devices or one: UTC, +02:00, R1=Europe/Vienna.");

    public static Option<string> Color { get; } = Choice("--color", "CONFORMANCE_COLOR", "When to colour.", "auto", "always", "never");

    /// <summary>`--format`, with the formats that a verb knows, the default first.</summary>
    public static Option<string> Format(params string[] formats) => Choice("--format", "CONFORMANCE_FORMAT", "The output's format.", formats);

    /// <summary>An option with free text.</summary>
    public static Option<string?> Text(string name, string variable, string description) => new(name)
    {
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set ? set : null,
    };

    /// <summary>An option without a value.</summary>
    public static Option<bool> Flag(string name, string variable, string description) => new(name)
    {
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable) is "1" or "true",
    };

    /// <summary>An option with a share in percent.</summary>
    public static Option<double> Percent(string name, string variable, string description, double standard) => new(name)
    {
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => double.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.Float, CultureInfo.InvariantCulture, out var set) ? set : standard,
    };

    private static Option<string[]> PerDevice(string name, string variable, string description) => new(name)
    {
        Description = $"{description} [{variable}]",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable)?.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
        AllowMultipleArgumentsPerToken = false,
    };

    private static Option<string> Choice(string name, string variable, string description, params string[] choices)
    {
        var option = new Option<string>(name)
        {
            Description = $"{description} {string.Join('|', choices)} [{variable}]",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } set && choices.Contains(set) ? set : choices[0],
        };
        return option.AcceptOnlyFromAmong(choices);
    }
}
