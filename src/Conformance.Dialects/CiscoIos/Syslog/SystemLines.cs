using Conformance.Dialects.Forms;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Syslog;

/// <summary>The syslog messages of the device itself: restarts, its clock, its log.</summary>
internal static class SystemLines
{
    private static readonly Field<string> Source = Word("source");
    private static readonly Field<string> Who = ToLineEnd("who");
    private static readonly Field<string> Why = ToLineEnd("why");
    private static readonly Field<DeviceTime> Old = ClockText.Clock("old time");
    private static readonly Field<DeviceTime> New = ClockText.Clock("new time");
    private static readonly Field<int> Lost = Int("messages");
    private static readonly Field<string> Host = Text("log host", Scan.Host);
    private static readonly Field<int> HostPort = Int("port");
    private static readonly Field<string> Vrf = Text("vrf", Scan.UntilBracket);
    private static readonly Field<bool> Started = OneOf("state", ("started", true), ("stopped", false));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.sys.restart",
            $"%SYS-{Severity}-RESTART: System restarted{Optional($" --")}",
            _ => default(SystemRestartedSeen),
            "%SYS-5-RESTART: System restarted --",
            "%SYS-5-RESTART: System restarted"),
        States(
            "ios.sys.reload",
            $"%SYS-{Severity}-RELOAD: Reload requested{Optional($" {Who}")}",
            line => new ReloadRequestedSeen(line.Find(Who) ?? ""),
            "%SYS-5-RELOAD: Reload requested by console. Reload Reason: Reload Command.",
            "%SYS-5-RELOAD: Reload requested"),
        // Cisco document 7900, Troubleshooting Router Crashes: what the console says as the router goes down, by itself and unasked.
        States(
            "ios.sys.exception",
            $"Unexpected exception to {Why}",
            _ => default(SystemCrashedSeen),
            "Unexpected exception to CPUvector 400, PC = 41414140",
            "Unexpected exception to CPU: vector 1200, PC = 0x41A2B3C4, LR = 0x41A2B3C0"),
        States("ios.sys.forced-reload", $"%Software-forced reload", _ => default(SystemCrashedSeen), "%Software-forced reload"),
        States(
            "ios.sys.configured",
            $"%SYS-{Severity}-CONFIG_I: Configured from {Who}",
            line => new ConfiguredSeen(line.Get(Who)),
            "%SYS-5-CONFIG_I: Configured from console by console",
            "%SYS-5-CONFIG_I: Configured from console by cisco on vty0 (172.16.5.22)"),
        States(
            "ios.sys.clock-update",
            $"%SYS-{Severity}-CLOCKUPDATE: System clock has been updated from {Old} to {New}, configured from {Source} by {Who}",
            line => new ClockSetSeen(line.Get(Old), line.Get(New)),
            "%SYS-6-CLOCKUPDATE: System clock has been updated from 11:29:48 UTC Tue Jul 14 2020 to 14:29:48 IST Tue Jul 14 2020, configured from console by console."),
        // Cisco system message guides: no capture of it was found, since only the terminal that lost the messages prints it.
        States(
            "ios.sys.messages-lost",
            $"%SYS-{Severity}-MSGLOST: {Lost} messages lost because of queue overflow",
            line => new MessagesDroppedSeen(LossKind.Dropped, line.Get(Lost)),
            "%SYS-3-MSGLOST: 12 messages lost because of queue overflow"),
        States(
            "ios.sys.log-host",
            $"%SYS-{Severity}-LOGGINGHOST_STARTSTOP: Logging to host {Host}{Optional($" port {HostPort}")}{Optional($" ({Vrf})")} {Started} - {Why}",
            line => new LogHostSeen(line.Get(Host), line.Get(Started)),
            "%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 192.168.1.239 stopped - CLI initiated",
            "%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 172.16.202.101 port 514 started - CLI initiated",
            "%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 10.10.20.101 port 514 (Mgmt-vrf) started - CLI initiated"),
        Context(
            "ios.sys.log-host-requested",
            $"%SYS-{Severity}-LOGGINGHOST_STARTSTOP: Logging to host {Host} port {HostPort} CLI Request Triggered",
            "%SYS-6-LOGGINGHOST_STARTSTOP: Logging to host 172.16.202.101 port 0 CLI Request Triggered"),
    ];
}
