using System.Globalization;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Traces;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Timers;

/// <summary>
/// The timers that a device's configuration sets. What it leaves out has its default, which nobody configured, and which no timer is judged by alone. A second capture that sets other
/// timers shows that the device was configured between the two.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class ConfiguredTimers(DeviceContext device)
{
    /// <summary>From the first of five unanswered probes to the last (Cisco document 17826 L720-732).</summary>
    private const int RetriesToDeath = 4;

    private readonly Dictionary<(EntityKey Entity, TimerKind Timer), long> known = [];
    private bool isKnownWhole;

    /// <summary>A capture shows the configuration, or a part of it: what a part does not show may be set all the same.</summary>
    /// <param name="configuration">What it shows.</param>
    /// <param name="isWhole">Whether it shows all.</param>
    /// <param name="text">The file it stands in.</param>
    public void Configured(DeviceConfiguration configuration, bool isWhole, ITextSource text)
    {
        var settings = SettingsOf(configuration).ToLookup(setting => (new EntityKey(device.Device, setting.Protocol, setting.Instance), setting.Timer));
        if (settings.Any(setting => IsChange(setting.Key, setting.Last().Milliseconds)) || (isWhole && known.Keys.Any(setting => !settings.Contains(setting))))
        {
            device.Journal.Append(new DeviceReconfigured(device.Device, DeviceTime.None, [text.EvidenceOf(configuration.Span)]));
            return;
        }

        isKnownWhole |= isWhole;
        foreach (var setting in settings)
        {
            var last = setting.Last();
            if (known.TryAdd(setting.Key, last.Milliseconds)) Tell(setting.Key, last.Milliseconds, text.EvidenceOf(last.Span));
        }
    }

    private bool IsChange((EntityKey, TimerKind) setting, long milliseconds) => known.TryGetValue(setting, out var before) ? before != milliseconds : isKnownWhole;

    private void Tell((EntityKey Entity, TimerKind Timer) setting, long milliseconds, Evidence evidence) =>
        device.Journal.Append(new TimerSet(setting.Entity, setting.Timer, milliseconds, TimerSource.Configuration, "", [evidence]));

    private static IEnumerable<Setting> SettingsOf(DeviceConfiguration configuration)
    {
        if (RetryOf(configuration) is { } retry) yield return new("isakmp-keepalive", "", TimerKind.PeerDead, retry * RetriesToDeath, configuration.Span);
        foreach (var port in configuration.Interfaces)
        {
            foreach (var setting in port.HsrpGroups.SelectMany(group => SettingsOf(port.Name, group))) yield return setting;
            if (port.Hsrp.DelayMinimumSeconds is { } minimum) yield return new("hsrp", port.Name, TimerKind.HsrpMinimumDelay, Least(minimum, port.Hsrp.DelayReloadSeconds), port.Span);
            if (port.Ospf?.HelloMs is { } hello) yield return new("ospf", port.Name, TimerKind.OspfHello, hello, port.Span);
            if (port.Ospf?.DeadMs is { } dead) yield return new("ospf", port.Name, TimerKind.OspfDead, dead, port.Span);
        }
    }

    /// <summary>The interval of retries of <c>crypto isakmp keepalive 10 3 periodic</c>, ms; null where it is not configured: its default of 2 s is commonly quoted, unsourced.</summary>
    private static long? RetryOf(DeviceConfiguration configuration)
    {
        var words = configuration.Settings.FirstOrDefault(setting => setting.Name == "crypto isakmp keepalive")?.Value.Split(' ') ?? [];
        return words.Length > 1 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds * 1000L : null;
    }

    private static IEnumerable<Setting> SettingsOf(string port, HsrpGroupConfiguration group)
    {
        var instance = string.Create(CultureInfo.InvariantCulture, $"{port}:{group.Group}");
        if (group.HoldMs != HsrpGroupConfiguration.DefaultHoldMs) yield return new("hsrp", instance, TimerKind.HsrpActive, group.HoldMs, group.Span);
        int? reload = group.PreemptReloadSeconds > 0 ? group.PreemptReloadSeconds : null;
        if (group.PreemptDelaySeconds > 0) yield return new("hsrp", instance, TimerKind.HsrpPreemptDelay, Least(group.PreemptDelaySeconds, reload), group.Span);
    }

    /// <summary>Whether the device was reloaded before is not known: the shorter of the two is waited for at least.</summary>
    private static long Least(int minimum, int? reload) => Math.Min(minimum, reload ?? minimum) * 1000L;

    private sealed record Setting(string Protocol, string Instance, TimerKind Timer, long Milliseconds, SourceSpan Span);
}
