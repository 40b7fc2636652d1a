using Conformance.Dialects.Answers;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary><c>show vrrp</c>, also with <c>all</c>, <c>brief</c>, <c>detail</c> or an interface behind it.</summary>
internal static class ShowVrrp
{
    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show vrrp",
        arguments => new GatewayGroups(arguments, GatewayProtocol.Vrrp),
        [SharedGroupLines.Header, VrrpGroupLines.Header, .. SharedGroupLines.Forms, .. VrrpGroupLines.Forms, .. VrrpCounterLines.Forms, .. VrrpBriefLines.Forms]);
}
