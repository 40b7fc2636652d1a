using Conformance.Protocols;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.CryptoSession;
using Conformance.Protocols.Hsrp;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Ospf;
using Conformance.Protocols.Platform;
using Conformance.Protocols.Routing;
using Conformance.Protocols.Traces;
using Conformance.Protocols.Tracking;
using Conformance.Protocols.Vrrp;
using Conformance.Replay.Alignment;
using Conformance.Replay.Clocks;
using Conformance.Replay.Correlation;
using Conformance.Replay.Timers;

namespace Conformance.Replay;

/// <summary>One device replayed: its log lines and captures, in order, against the machines of all protocols.</summary>
public sealed class DeviceReplay
{
    private readonly HsrpCorrelator hsrp;
    private readonly VrrpCorrelator vrrp;
    private readonly IsakmpCorrelator isakmp;
    private readonly IpsecCorrelator ipsec;
    private readonly TrackCorrelator tracks;
    private readonly RibCorrelator rib;
    private readonly SystemCorrelator system;
    private readonly OpenQuestions questions;
    private readonly OspfCorrelator ospf;
    private readonly LinkCorrelator links;
    private readonly Ikev2Correlator ikev2;
    private readonly ConfiguredTimers timers;

    /// <summary>Begins to replay a device.</summary>
    public DeviceReplay(DeviceContext context)
    {
        var clock = new DeviceClock(context.Known.Clock);
        var device = context with { Journal = new DatedJournal(context.Journal, clock) };
        questions = device.Questions;
        var counters = new LossCounters();
        foreach (var loss in device.Known.LogCounters.SelectMany(counters.Shown)) device.Losses.Add(loss);
        hsrp = new(device);
        vrrp = new(device);
        isakmp = new(device);
        ikev2 = new(device);
        ipsec = new(device, hsrp, isakmp, ikev2, new(device));
        tracks = new(device);
        rib = new(device, ipsec.Routes);
        ospf = new(device);
        links = new(device);
        timers = new(device);
        var bfd = new BfdCorrelator(device);
        system = new(device, clock, [hsrp, vrrp, ipsec, isakmp, ikev2, ospf, bfd]);
        Listeners = new()
        {
            Hsrp = hsrp,
            Vrrp = vrrp,
            Isakmp = isakmp,
            Ikev2 = ikev2,
            Ipsec = ipsec,
            Ospf = ospf,
            Bfd = bfd,
            Rib = rib,
            Links = links,
            Tracks = tracks,
            System = system,
        };
    }

    /// <summary>Who is told what the device's log states.</summary>
    public Listeners Listeners { get; }

    /// <summary>The SAs whose lives are not over.</summary>
    internal IEnumerable<IpsecSaReplay> Sas => ipsec.Sas;

    /// <summary>No more lines come: what waited for a later line is recorded as it stands.</summary>
    public void Complete()
    {
        hsrp.Complete();
        links.Complete();
        ospf.Complete();
        ipsec.Complete(); // Before ISAKMP: with a peer whose SAs are installed, no negotiation failed for a message that was reported.
        isakmp.Complete();
        ikev2.Complete();
        rib.Complete();
        system.Complete();
        questions.SettleAll();
    }

    /// <summary>What was counted and not told is told: behind all facts, since it is of all of the run.</summary>
    public void TellCounts() => isakmp.TellCounts();

    /// <summary>The device answered a show command.</summary>
    public void Shown(Capture capture, ITextSource text)
    {
        system.ShowsThatItIsUp();
        switch (capture)
        {
            case Capture<HsrpGroupRow> groups:
                hsrp.Shown(groups, text);
                break;
            case Capture<VrrpGroupRow> groups:
                vrrp.Shown(groups, text);
                break;
            case Capture<TrackRow> objects:
                tracks.Shown(objects, text);
                break;
            case Capture<IsakmpSaRow> sas:
                isakmp.Shown(sas, text);
                break;
            case Capture<Ikev2SaRow> sas:
                ikev2.Shown(sas, text);
                ipsec.Shown(sas, text);
                break;
            case Capture<IpsecFlowRow> flows:
                ipsec.Shown(flows, text);
                break;
            case Capture<CryptoSessionRow> sessions:
                ipsec.Shown(sessions, text);
                break;
            case Capture<RouteRow> routes:
                rib.Shown(routes, text);
                break;
            case Capture<ClockRow> clocks:
                system.Shown(clocks);
                break;
            case Capture<LoggingRow> counters:
                system.Shown(counters, text);
                break;
            case Capture<OspfNeighborRow> neighbors:
                ospf.Shown(neighbors, text);
                break;
            case Capture<DeviceConfiguration> { Rows: [var configuration] } shown:
                hsrp.Configured(configuration, text);
                vrrp.Configured(configuration, text);
                timers.Configured(configuration, shown.IsComplete, text);
                break;
        }
    }
}
