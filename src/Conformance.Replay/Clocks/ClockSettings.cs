using Conformance.Protocols.Traces;

namespace Conformance.Replay.Clocks;

/// <summary>What the stamps of a device leave out, as its user tells.</summary>
/// <param name="Year">The year of its first stamp; null where it is to be found out.</param>
/// <param name="Zone">The zone of stamps without one: an offset (<c>UTC</c>, <c>+02:00</c>) or a region (<c>Europe/Vienna</c>); null where it is unknown.</param>
public sealed record ClockSettings(int? Year, string? Zone)
{
    private readonly TimeZoneInfo? region = Zone is not null && !ZoneOffset.TryOf(Zone, out _) && TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var found) ? found : null;

    /// <summary>Nothing is told.</summary>
    public static ClockSettings None { get; } = new(null, null);

    /// <summary>Whether <paramref name="zone"/> is a zone that can be told.</summary>
    public static bool IsZone(string zone) => ZoneOffset.TryOf(zone, out _) || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    /// <summary>The zone at a time as an offset; null where it is unknown, as that of a region is without a year.</summary>
    public string? ZoneAt(DeviceTime time)
    {
        if (region is null) return Zone;
        return time.Kind == ClockKind.Dated ? ZoneOffset.Text(region.GetUtcOffset(new DateTime(time.Ticks, DateTimeKind.Unspecified))) : null;
    }
}
