using Conformance.Dialects.Answers;

namespace Conformance.Dialects.CiscoIos.Show.Gateways;

/// <summary><c>show standby</c>, also with <c>all</c>, <c>brief</c>, an interface or a group behind it.</summary>
internal static class ShowStandby
{
    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show standby",
        arguments => new GatewayGroups(arguments, GatewayProtocol.Hsrp),
        [
            SharedGroupLines.Header.Opening(), HsrpGroupLines.Header.Opening(), .. SharedGroupLines.Forms, .. HsrpGroupLines.Forms, .. HsrpEarlyLines.Forms, .. HsrpBriefLines.Forms,
            .. VrrpGroupLines.Forms, .. VrrpCounterLines.Forms,
        ]);
}
