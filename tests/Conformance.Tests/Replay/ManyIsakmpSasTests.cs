using System.Globalization;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Correlation.Isakmp;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>A log of a year has any number of ISAKMP SAs: those that are over are no more looked through, and what a late line says of them is told as if they were.</summary>
public class ManyIsakmpSasTests
{
    private static readonly DeviceContext Device = new(new KnownDevice("R1"), new MachineSet(), new InMemoryJournal());

    [Fact]
    public void Of_the_SAs_of_one_peer_those_that_were_deleted_are_no_more_looked_through()
    {
        var sas = new NumberedSas();
        for (var id = 1001; id <= 2000; id++) Delete(sas.Put(id, new(Device, "10.0.0.2", id)));
        Assert.Equal("10.0.0.2#2000", Assert.Single(sas.With("10.0.0.2")).Instance);
        Assert.Equal(1000, sas.All.Count());
    }

    [Fact]
    public void Where_no_line_tells_of_an_end_the_newest_are_looked_through()
    {
        var sas = new NumberedSas();
        for (var id = 1; id <= 1000; id++) sas.Put(id, new(Device, "10.0.0.2", id));
        Assert.Equal(NumberedSas.MostOfPeer, sas.With("10.0.0.2").Count);
        Assert.Equal("10.0.0.2#1000", sas.With("10.0.0.2")[^1].Instance);
    }

    [Fact]
    public void Of_the_attempts_of_strangers_that_are_over_the_last_are_remembered()
    {
        var sas = new UnnumberedSas();
        foreach (var stranger in Enumerable.Range(1, 10_000))
        {
            var attempt = new IsakmpSaReplay(Device, Address(stranger), 0);
            sas.Begin(attempt);
            Delete(attempt);
        }

        Assert.InRange(sas.All.Count, UnnumberedSas.MostOver, 2 * UnnumberedSas.MostOver);
        Assert.Equal(Address(10_000), sas.Last?.Peer);
    }

    [Fact]
    public void What_stood_in_the_way_of_an_attempt_that_is_forgotten_is_told()
    {
        const string Obstacle = "%CRYPTO-4-IKMP_BAD_MESSAGE: IKE message from 192.0.2.1 failed its sanity check or is malformed\n";
        var strangers = string.Concat(Enumerable.Range(1, UnnumberedSas.Most + (2 * UnnumberedSas.MostOver)).Select(stranger => $"ISAKMP (0): received packet from {Address(stranger)} dport 500 sport 500 Global (N) NEW SA\n"));
        var (alone, among) = (Replayed.Of(Obstacle), Replayed.Of(Obstacle + strangers));
        Assert.Single(alone.Facts.OfType<NegotiationFailed>());
        Assert.Equal(alone.Facts.OfType<NegotiationFailed>().Select(failed => failed.Cause), among.Facts.OfType<NegotiationFailed>().Select(failed => failed.Cause));
    }

    [Fact]
    public void A_session_that_goes_down_takes_an_SA_with_it_that_a_late_line_shows_to_be_back()
    {
        var run = Replayed.Of(
            """
            ISAKMP:(1001): sending packet to 10.0.0.2 my_port 500 peer_port 500 (I) QM_IDLE
            ISAKMP:(1001):deleting SA reason "No reason" state (I) QM_IDLE       (peer 10.0.0.2)
            ISAKMP:(1002): sending packet to 10.0.0.2 my_port 500 peer_port 500 (I) QM_IDLE
            ISAKMP:(1002):deleting SA reason "No reason" state (I) QM_IDLE       (peer 10.0.0.2)
            ISAKMP:(1003): sending packet to 10.0.0.2 my_port 500 peer_port 500 (I) QM_IDLE
            ISAKMP (1001): received packet from 10.0.0.2 dport 500 sport 500 Global (I) QM_IDLE
            %CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 10.0.0.2:500       Id: 10.0.0.2
            """);
        Assert.Equal(
            ["10.0.0.2#1001~2", "10.0.0.2#1003"],
            run.Facts.OfType<Inferred>().Where(gone => gone.Entity.Protocol == "isakmp").Select(gone => gone.Entity.Instance).Order(StringComparer.Ordinal));
    }

    private static string Address(int number) => string.Create(CultureInfo.InvariantCulture, $"100.64.{number >> 8}.{number & 255}");

    private static void Delete(IsakmpSaReplay sa) =>
        sa.Saw(new IsakmpSaDeletedSeen(0, "No reason", IsakmpRole.Initiator, null, sa.Peer), new Witness(new SourceSpan(0, 1, 1, 0), DeviceTime.None, new NoText()));
}
