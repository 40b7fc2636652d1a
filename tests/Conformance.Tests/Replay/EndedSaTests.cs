using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay;
using Conformance.Replay.Correlation;
using Conformance.Replay.Journal;
using Conformance.Replay.Machines;
using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Replay;

/// <summary>IPsec SAs whose lives are over: they are let go, and what comes later of their SPI is told as if they were still there.</summary>
public class EndedSaTests
{
    private const string Created = "IPSEC(create_sa): sa created,\n  (sa) sa_dest= 13.1.1.3, sa_prot= 50,\n    sa_spi= 0xAA(170),\n    sa_trans= esp-des esp-sha-hmac , sa_conn_id= 2000\n";
    private const string Deleted = "IPSEC(delete_sa): deleting SA,\n  (sa) sa_dest= 13.1.1.3, sa_prot= 50,\n    sa_spi= 0xAA(170),\n    sa_trans= esp-des esp-sha-hmac , sa_conn_id= 2000\n";
    private const string SentWith = "IPSEC(update_current_outbound_sa): updated peer 13.1.1.3 current outbound sa to SPI AA\n";
    private const string PeerIsThere = "IPSEC(key_engine_delete_sas): delete all SAs shared with 13.1.1.3\n";

    [Fact]
    public void Of_SAs_that_were_made_and_deleted_none_is_kept()
    {
        var sas = new IpsecSaSet(new DeviceContext(new KnownDevice("R1"), new MachineSet(), new InMemoryJournal()));
        var replays = Enumerable.Range(1, 100).Select(spi => LiveAndDie(sas, Sa((uint)spi))).ToList();
        GC.Collect();
        Assert.Empty(sas.Living);
        Assert.DoesNotContain(replays, replay => replay.IsAlive);
        GC.KeepAlive(sas);
    }

    [Fact]
    public void Where_all_SAs_with_a_peer_are_over_none_is_installed_and_with_another_peer_nobody_knows()
    {
        var sas = new IpsecSaSet(new DeviceContext(new KnownDevice("R1"), new MachineSet(), new InMemoryJournal()));
        _ = LiveAndDie(sas, Sa(1));
        Assert.Equal((false, null), (sas.IsAnyInstalled("13.1.1.3"), sas.IsAnyInstalled("14.1.1.4")));
    }

    [Fact]
    public void An_SPI_that_is_used_again_begins_the_next_life_of_its_SA()
    {
        var run = Replayed.Of(PeerIsThere + Created + Deleted + Created + Deleted + SentWith);
        Assert.Equal(
            ["13.1.1.3/esp/outbound/0x000000AA", "13.1.1.3/esp/outbound/0x000000AA~2", "13.1.1.3/esp/outbound/0x000000AA~3"],
            run.Facts.OfType<SaInstalled>().Select(made => made.Entity.Instance));
        Assert.Empty(run.Gaps);
    }

    [Fact]
    public void A_second_line_that_says_that_an_SA_was_deleted_is_no_second_deletion()
    {
        var run = Replayed.Of(PeerIsThere + Created + Deleted + Deleted);
        Assert.Single(run.Facts.OfType<SaDeleted>());
        Assert.Equal(2, run.Moves("ipsec-sa").Count());
    }

    private static WeakReference LiveAndDie(IpsecSaSet sas, SaIdentity sa)
    {
        var line = new Witness(new SourceSpan(0, 1, 1, 0), DeviceTime.None, new NoText());
        sas.Install(sa, sa.Destination, 0, line);
        var replay = new WeakReference(sas.Living.Single());
        sas.Delete(sa, sa.Destination, null, line);
        return replay;
    }

    private static SaIdentity Sa(uint spi) => new(SaDirection.Outbound, IpsecProtocol.Esp, spi, "12.1.1.2", "13.1.1.3", "2.2.2.0/24", "3.3.3.0/24");
}
