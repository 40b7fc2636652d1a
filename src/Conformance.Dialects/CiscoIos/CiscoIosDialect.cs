using Conformance.Dialects.CiscoIos.Config;
using Conformance.Dialects.CiscoIos.Debug;
using Conformance.Dialects.CiscoIos.Show;
using Conformance.Dialects.CiscoIos.Show.Platform;
using Conformance.Dialects.CiscoIos.Syslog;

namespace Conformance.Dialects.CiscoIos;

/// <summary>Cisco IOS and IOS-XE. A new family of log lines, or a new show command, is a file here and a word in one of these lists.</summary>
internal static class CiscoIosDialect
{
    /// <summary>The dialect.</summary>
    public static Dialect Instance { get; } = new(
        "cisco-ios",
        InterfaceNames.Full,
        [.. HsrpLines.Forms, .. IsakmpLines.Forms, .. IpsecLines.Forms, .. LinkLines.Forms, .. TrackLines.Forms],
        SessionLines.Forms,
        [
            ShowIpRoute.Command, ShowIpCef.Command, ShowStandby.Command, ShowTrack.Command, ShowCryptoIsakmpSa.Command, ShowCryptoIpsecSa.Command,
            ShowRunningConfig.Command, ShowVersion.Command, ShowClock.Command, ShowLogging.Command,
        ]);
}
