using Conformance.Checks.Findings;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>
/// Packets for an SA that the receiver does not have are lost (RFC 4303 §3.4.2) until their sender notices. Which router that is, and since and until when, other lines of the run may tell.
/// </summary>
public sealed class UnknownSpiRule : IRule
{
    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var packets = run.Events.OfType<UnknownSpiReceived>().ToList();
        if (packets.Count == 0) return [];
        var made = run.Events.OfType<SaInstalled>().ToLookup(sa => sa.Sa.Spi);
        var gone = run.Events.OfType<SaDeleted>().ToLookup(sa => sa.Sa.Spi);
        return packets.Select(lost => FindingOf(lost, [.. made[lost.Sa.Spi]], [.. gone[lost.Sa.Spi]]));
    }

    private static Finding FindingOf(UnknownSpiReceived lost, List<SaInstalled> made, List<SaDeleted> gone)
    {
        var own = gone.Find(sa => sa.Entity.Device == lost.Entity.Device && sa.Sa.Direction != SaDirection.Outbound);
        var end = gone.Find(sa => IsSender(sa, sa.Sa, lost));
        var sender = end?.Entity.Device ?? made.Find(sa => IsSender(sa, sa.Sa, lost))?.Entity.Device ?? "";
        return new()
        {
            Code = "SA-011",
            Severity = end is null ? Severity.Warning : Severity.Note,
            Verdict = Verdict.Inconclusive,
            Entity = lost.Entity,
            Clause = "RFC 4303 §3.4.2: a packet for no SA is discarded",
            Message = DiscardMessages.UnknownSpi(lost, own, sender, end),
            Cause = Causes.StaleSa,
            So = end is null ? DiscardMessages.SenderDecides : DiscardMessages.SenderNoticed,
            Evidence = [.. lost.Evidence, .. EvidenceOf(own), .. EvidenceOf(end)],
        };
    }

    private static bool IsSender(EntityEvent fact, SaIdentity sa, UnknownSpiReceived lost) =>
        fact.Entity.Device != lost.Entity.Device && sa.Direction == SaDirection.Outbound && sa.Remote == lost.Sa.Local;

    private static IEnumerable<Evidence> EvidenceOf(SaDeleted? fact) => fact?.Evidence.Take(1) ?? [];
}
