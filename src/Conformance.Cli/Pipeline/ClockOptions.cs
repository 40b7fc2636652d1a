using System.CommandLine;
using System.Globalization;
using Conformance.Cli.Verbs;
using Conformance.Replay.Clocks;

namespace Conformance.Cli.Pipeline;

/// <summary>What the user tells of the devices' clocks, for all devices or for one: <c>--year 2026 --timezone R1=+02:00</c>.</summary>
internal sealed class ClockOptions
{
    private readonly SortedDictionary<string, string> years;
    private readonly SortedDictionary<string, string> zones;

    private ClockOptions(IEnumerable<string> years, IEnumerable<string> zones)
    {
        this.years = ByDevice(years);
        this.zones = ByDevice(zones);
        foreach (var year in this.years.Values.Where(year => !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1980 or > 9998))
        {
            throw new UsageException($"'{year}' is no year; use --year 2026 or --year R1=2026.");
        }

        foreach (var zone in this.zones.Values.Where(zone => !ClockSettings.IsZone(zone)))
        {
            throw new UsageException($"'{zone}' is no time zone; use an offset or a region: --timezone +02:00 or --timezone R1=Europe/Vienna.");
        }
    }

    /// <summary>The options of a command line; null where nothing is told.</summary>
    public static ClockOptions? Of(ParseResult parsed)
    {
        var years = parsed.GetValue(CommonOptions.Year) ?? [];
        var zones = parsed.GetValue(CommonOptions.TimeZone) ?? [];
        return years.Length + zones.Length == 0 ? null : new(years, zones);
    }

    /// <summary>What is told of a device's clock.</summary>
    public ClockSettings Of(string device) => new(ValueOf(years, device) is { } year ? int.Parse(year, CultureInfo.InvariantCulture) : null, ValueOf(zones, device));

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', years.Select(pair => $"year:{pair.Key}={pair.Value}").Concat(zones.Select(pair => $"zone:{pair.Key}={pair.Value}")));

    private static string? ValueOf(SortedDictionary<string, string> told, string device) => told.GetValueOrDefault(device) ?? told.GetValueOrDefault("");

    private static SortedDictionary<string, string> ByDevice(IEnumerable<string> words)
    {
        var told = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            var mark = word.IndexOf('=', StringComparison.Ordinal);
            told[mark < 0 ? "" : word[..mark]] = word[(mark + 1)..];
        }

        return told;
    }
}
