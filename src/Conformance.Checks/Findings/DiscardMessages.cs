using System.Globalization;
using Conformance.Checks.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Findings;

/// <summary>What findings of packets say that a router discarded.</summary>
internal static class DiscardMessages
{
    public const string SenderDecides = "what is sent with it is lost until the sender deletes it: its log, or `clear crypto sa` there, ends it; `crypto isakmp keepalive` or `dpd` bounds it";
    public const string SenderNoticed = "what was sent with it until then is lost; `crypto isakmp keepalive` or `dpd` at the sender bounds how long";
    public const string PeerDecides = "the log of the peer and `debug crypto isakmp` say which exchange they were of; after a takeover or a restart they end as the peer's dead peer detection gives its SA up";

    public static string UnknownSpi(UnknownSpiReceived lost, SaDeleted? own, string sender, SaDeleted? end)
    {
        var source = lost.Sa.Remote.Length > 0 ? $" from {lost.Sa.Remote}" : "";
        var message = $"{lost.Entity.Device} has no SA for what comes{source} with SPI {Cell.OfSpi(lost.Sa.Spi)}{Times(lost.Messages, lost.Lasted, lost.Evidence)}";
        string[] known =
        [
            own is null ? "" : $"{own.Entity.Device} deleted it{(own.IsInferred ? " (inferred)" : "")} at {Messages.Place(own.Evidence[0])}",
            end is not null ? $"{sender} sent with it until {Messages.Place(end.Evidence[0])}" : sender.Length > 0 ? $"{sender} sends with it" : "",
        ];
        var told = string.Join("; ", known.Where(words => words.Length > 0));
        return told.Length > 0 ? $"{message}: {told}" : message;
    }

    public static string RefusedIke(IkeMessagesRefused refused) =>
        $"{refused.Entity.Device} refused what {refused.Entity.Instance} sent{Times(refused.Messages, refused.Lasted, refused.Evidence)}: {refused.Words}";

    private static string Times(int messages, Interval? lasted, IReadOnlyList<Evidence> evidence) =>
        messages > 1 ? string.Create(CultureInfo.InvariantCulture, $", as {messages} messages say{(lasted is { } time ? $" in {TimerMessages.Text(time)}" : "")}, the last at {Messages.Place(evidence[^1])}") : "";
}
