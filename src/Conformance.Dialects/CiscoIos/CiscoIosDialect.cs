using Conformance.Dialects.CiscoIos.Config;
using Conformance.Dialects.CiscoIos.Debug;
using Conformance.Dialects.CiscoIos.Show.Arp;
using Conformance.Dialects.CiscoIos.Show.Bfd;
using Conformance.Dialects.CiscoIos.Show.Crypto;
using Conformance.Dialects.CiscoIos.Show.Forwarding;
using Conformance.Dialects.CiscoIos.Show.Gateways;
using Conformance.Dialects.CiscoIos.Show.Interfaces;
using Conformance.Dialects.CiscoIos.Show.Nhrp;
using Conformance.Dialects.CiscoIos.Show.Ospf;
using Conformance.Dialects.CiscoIos.Show.Platform;
using Conformance.Dialects.CiscoIos.Show.Routing;
using Conformance.Dialects.CiscoIos.Show.Tracking;
using Conformance.Dialects.CiscoIos.Syslog;

namespace Conformance.Dialects.CiscoIos;

/// <summary>Cisco IOS and IOS-XE. A new family of log lines, or a new show command, is a file here and a word in one of these lists.</summary>
internal static class CiscoIosDialect
{
    /// <summary>The dialect.</summary>
    public static Dialect Instance { get; } = new(
        "cisco-ios",
        InterfaceNames.Full,
        [
            .. HsrpLines.Forms, .. VrrpLines.Forms, .. GlbpLines.Forms,
            .. IsakmpLines.Forms, .. Ikev2Lines.Forms, .. IpsecLines.Forms,
            .. OspfLines.Forms, .. RoutingLines.Forms, .. BfdLines.Forms,
            .. LinkLines.Forms, .. TrackLines.Forms, .. SystemLines.Forms, .. DaemonLines.Forms, .. PlatformLines.Forms,
        ],
        () => new(
            [.. SessionLines.Forms, .. HostLines.Forms, .. DialogLines.Forms, .. TerminalLines.Forms, .. DebugSettings.Forms, .. BootLines.Forms],
            [
                ShowIpRoute.Command, ShowIpRouteTrackTable.Command, ShowIpCef.Command, ShowIpArp.Command, ShowIpInterfaceBrief.Command, ShowInterfaces.Command,
                ShowStandby.Command, ShowStandbyDelay.Command, ShowStandbyNeighbors.Command, ShowStandbyInternal.Command, ShowVrrp.Command, ShowTrack.Command,
                ShowIpOspfNeighbor.Command, ShowIpOspfInterfaceBrief.Command, ShowIpOspfDatabaseExternal.Command, ShowBfdNeighbors.Command,
                ShowCryptoIsakmpSa.Command, ShowCryptoIpsecSa.Command, ShowCryptoIkev2Sa.SaCommand, ShowCryptoIkev2Sa.SessionCommand,
                ShowCryptoSession.Command, ShowCryptoMap.Command, ShowCryptoMap.DynamicCommand, ShowCryptoIsakmpPolicy.Command, ShowCryptoEngineConnections.Command,
                ShowCryptoIsakmpPeers.Command, ShowDmvpn.Command, ShowIpNhrp.Command,
                ShowRunningConfig.Command, ShowVersion.Command, ShowClock.Command, ShowLogging.Command,
            ],
            OtherCommands.Names,
            (OtherCommands.Neighbours, ShowVersion.Command)),
        CommandWords.All,
        (OtherDebugs.Names, OtherDebugs.OfInterfaces));
}
