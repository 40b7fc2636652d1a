using Conformance.Checks.Findings;
using Conformance.Protocols.Ipsec;
using Conformance.Replay.Clocks;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>
/// A flow whose SAs are all gone has its next ones with another peer, as with the second <c>set peer</c> of a crypto map: the failover of a router that has two hubs and no group between them.
/// </summary>
public sealed class PeerChangeRule : IRule
{
    /// <summary>What every tunnel of its own interface protects: it tells no flow of one tunnel from that of another.</summary>
    private const string Anything = "0.0.0.0/0.0.0.0/";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var flows = new Dictionary<(string Device, string LocalIdent, string RemoteIdent), Flow>();
        foreach (var fact in run.Events.OfType<EntityEvent>())
        {
            if (SaOf(fact) is not { Direction: SaDirection.Outbound, LocalIdent.Length: > 0 } sa || (IsAnything(sa.LocalIdent) && IsAnything(sa.RemoteIdent))) continue;
            var key = (fact.Entity.Device, sa.LocalIdent, sa.RemoteIdent);
            if (!flows.TryGetValue(key, out var flow)) flows[key] = flow = new();
            if (fact is SaDeleted gone) flow.Lose(gone);
            else if (flow.Gain((SaInstalled)fact) is { } last) yield return FindingOf(last, (SaInstalled)fact, run.View.Failovers.Clock);
        }
    }

    private static SaIdentity? SaOf(EntityEvent fact) => fact switch
    {
        SaInstalled made => made.Sa,
        SaDeleted gone => gone.Sa,
        _ => null,
    };

    private static bool IsAnything(string ident) => ident.StartsWith(Anything, StringComparison.Ordinal);

    private static Finding FindingOf(SaDeleted last, SaInstalled next, CommonClock clock) => new()
    {
        Code = "SA-012",
        Severity = Severity.Note,
        Verdict = Verdict.Inconclusive,
        Entity = next.Entity,
        Message = Messages.PeerChanged(last, next, clock.Between(last.Entity.Device, last.Time, next.Entity.Device, next.Time)),
        Cause = Causes.PeerLost,
        So = Messages.PeerChangeDecides,
        Evidence = [next.Evidence[0], last.Evidence[0]],
    };

    /// <summary>The outbound SAs of one flow.</summary>
    private sealed class Flow
    {
        private readonly HashSet<uint> living = [];
        private SaDeleted? last;

        /// <summary>One is gone.</summary>
        public void Lose(SaDeleted gone)
        {
            living.Remove(gone.Sa.Spi);
            last = gone;
        }

        /// <summary>One was made: gives the last one that is gone where no other lives and it was with another peer.</summary>
        public SaDeleted? Gain(SaInstalled made)
        {
            var isFirst = living.Count == 0;
            living.Add(made.Sa.Spi);
            return isFirst && last is not null && last.Sa.Remote.Length > 0 && made.Sa.Remote.Length > 0 && last.Sa.Remote != made.Sa.Remote ? last : null;
        }
    }
}
