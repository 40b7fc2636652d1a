using Conformance.Checks.Findings;
using Conformance.Checks.Tables;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Checks.Rules;

/// <summary>
/// What one end of a tunnel has inbound, the other has outbound (RFC 2409 §5.5). Captures of one phase are compared; where no SPI of a
/// pair agrees, or either end does not list exactly one pair, they may be of different epochs or incomplete, and nothing is decided.
/// </summary>
public sealed class SpiPairingRule : IRule
{
    private const string Clause = "RFC 2409 §5.5: each SPI is chosen by the destination of its SA";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(RunFacts run)
    {
        var captures = run.Events.OfType<SasCaptured>().ToList();
        var unequal = from capture in captures
                      from flow in capture.Flows
                      from sa in flow.Sas
                      where sa.SpiDecimal is { } printed && printed != sa.Spi
                      select HexFinding(capture, flow, sa);
        var flows = captures.Select(capture => (Capture: capture, ByEnds: capture.Flows.Where(flow => flow.Sas.Count > 0).ToLookup(EndsOf))).ToList();
        var unpaired = from capture in captures
                       from peer in flows
                       where string.CompareOrdinal(capture.Device, peer.Capture.Device) < 0 && run.PhaseOf(capture.Evidence) == run.PhaseOf(peer.Capture.Evidence)
                       from flow in capture.Flows
                       where flow.LocalEndpoint.Length > 0 && flow.Sas.Count > 0
                       from mirror in peer.ByEnds[MirroredEndsOf(flow)]
                       from finding in Compare(capture, flow, peer.Capture, mirror)
                       select finding;
        return unequal.Concat(unpaired);
    }

    private static (string Local, string Remote, string LocalIdent, string RemoteIdent) EndsOf(IpsecFlowRow flow) => (flow.LocalEndpoint, flow.RemoteEndpoint, flow.LocalIdent, flow.RemoteIdent);

    private static (string Local, string Remote, string LocalIdent, string RemoteIdent) MirroredEndsOf(IpsecFlowRow flow) => (flow.RemoteEndpoint, flow.LocalEndpoint, flow.RemoteIdent, flow.LocalIdent);

    private static IEnumerable<Finding> Compare(SasCaptured capture, IpsecFlowRow flow, SasCaptured peer, IpsecFlowRow mirror)
    {
        var isPaired = flow.Sas.ToLookup(sa => mirror.Sas.Any(other => other.Spi == sa.Spi && other.Protocol == sa.Protocol && other.Direction != sa.Direction));
        if (!isPaired[false].Any()) yield break;
        var isOneEpoch = isPaired[true].Any() && IsOnePair(flow) && IsOnePair(mirror);
        foreach (var sa in isPaired[false])
        {
            yield return new()
            {
                Code = "SA-010",
                Severity = isOneEpoch ? Severity.Violation : Severity.Warning,
                Verdict = isOneEpoch ? Verdict.Violates : Verdict.Inconclusive,
                Entity = EntityOf(capture, flow, sa),
                Clause = Clause,
                Message = Messages.Unpaired(capture.Device, sa, peer.Device, mirror),
                Cause = isOneEpoch ? Causes.PairBroken : Causes.OtherEpoch,
                So = isOneEpoch ? Messages.SameEpoch : Messages.OtherEpoch,
                Evidence = [capture.Evidence, peer.Evidence],
            };
        }
    }

    /// <summary>
    /// The SAs of both directions are made by one exchange. With more than one of a direction a rekey is under way, with none a line is missing: an SPI without a
    /// counterpart may then be of another epoch, or lost.
    /// </summary>
    private static bool IsOnePair(IpsecFlowRow flow) => flow.Sas.GroupBy(sa => sa.Protocol).All(pair => pair.Select(sa => sa.Direction).Order().SequenceEqual([SaDirection.Inbound, SaDirection.Outbound]));

    private static EntityKey EntityOf(SasCaptured capture, IpsecFlowRow flow, IpsecSaRow sa) =>
        new(capture.Device, "ipsec-sa", $"{flow.RemoteEndpoint}/{Spelling<IpsecProtocol>.Of(sa.Protocol)}/{Spelling<SaDirection>.Of(sa.Direction)}/{Cell.OfSpi(sa.Spi)}");

    private static Finding HexFinding(SasCaptured capture, IpsecFlowRow flow, IpsecSaRow sa) => new()
    {
        Code = "SA-013",
        Severity = Severity.Warning,
        Verdict = Verdict.Inconclusive,
        Entity = EntityOf(capture, flow, sa),
        Clause = "RFC 4301 §4.1: an SPI is one 32-bit number",
        Message = Messages.SpiNumbersDiffer(capture.Device, sa),
        Cause = Causes.EditedLine,
        So = Messages.DamagedLine,
        Evidence = [new Evidence(capture.Evidence.File, sa.Span.FirstLine, sa.Span.FirstLine, $"spi: {Cell.OfSpi(sa.Spi)}({sa.SpiDecimal})")],
    };
}
