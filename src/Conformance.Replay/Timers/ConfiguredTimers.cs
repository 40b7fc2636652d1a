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

    private List<Setting>? known;

    /// <summary>A capture shows the configuration.</summary>
    public void Configured(DeviceConfiguration configuration, ITextSource text)
    {
        var settings = SettingsOf(configuration).ToList();
        if (known is not null)
        {
            if (!settings.Select(setting => setting.Value).SequenceEqual(known.Select(setting => setting.Value))) TellChange(configuration, text);
            return;
        }

        known = settings;
        foreach (var ((protocol, instance, timer, length), span) in settings)
        {
            device.Journal.Append(new TimerSet(new(device.Device, protocol, instance), timer, length, TimerSource.Configuration, "", [text.EvidenceOf(span)]));
        }
    }

    private static IEnumerable<Setting> SettingsOf(DeviceConfiguration configuration)
    {
        if (RetryOf(configuration) is { } retry) yield return new(("isakmp-keepalive", "", TimerKind.PeerDead, retry * RetriesToDeath), configuration.Span);
        foreach (var port in configuration.Interfaces)
        {
            foreach (var setting in port.HsrpGroups.SelectMany(group => SettingsOf(port.Name, group))) yield return setting;
            if (port.Hsrp.DelayMinimumSeconds is { } minimum) yield return new(("hsrp", port.Name, TimerKind.HsrpMinimumDelay, Least(minimum, port.Hsrp.DelayReloadSeconds)), port.Span);
            if (port.Ospf?.HelloMs is { } hello) yield return new(("ospf", port.Name, TimerKind.OspfHello, hello), port.Span);
            if (port.Ospf?.DeadMs is { } dead) yield return new(("ospf", port.Name, TimerKind.OspfDead, dead), port.Span);
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
        if (group.HoldMs != HsrpGroupConfiguration.DefaultHoldMs) yield return new(("hsrp", instance, TimerKind.HsrpActive, group.HoldMs), group.Span);
        int? reload = group.PreemptReloadSeconds > 0 ? group.PreemptReloadSeconds : null;
        if (group.PreemptDelaySeconds > 0) yield return new(("hsrp", instance, TimerKind.HsrpPreemptDelay, Least(group.PreemptDelaySeconds, reload)), group.Span);
    }

    /// <summary>Whether the device was reloaded before is not known: the shorter of the two is waited for at least.</summary>
    private static long Least(int minimum, int? reload) => Math.Min(minimum, reload ?? minimum) * 1000L;

    private void TellChange(DeviceConfiguration configuration, ITextSource text) =>
        device.Journal.Append(new DeviceReconfigured(device.Device, DeviceTime.None, [text.EvidenceOf(configuration.Span)]));

    private sealed record Setting((string Protocol, string Instance, TimerKind Timer, long Milliseconds) Value, SourceSpan Span);
}
