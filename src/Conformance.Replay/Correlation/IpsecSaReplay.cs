using System.Globalization;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Timers;

namespace Conformance.Replay.Correlation;

/// <summary>One IPsec SA.</summary>
internal sealed class IpsecSaReplay
{
    private readonly DeviceContext device;
    private string instance;
    private readonly EntityReplay<IpsecSaState, IpsecSaEvent, NoFacts> life;
    private readonly SaLifetime lifetime;
    private bool isOriginKnown;
    private string installedFor = "";

    /// <summary>Begins the first life of an SA.</summary>
    /// <param name="device">The device.</param>
    /// <param name="identity">What identifies it.</param>
    /// <param name="order">How many SAs of the device began before it.</param>
    public IpsecSaReplay(DeviceContext device, SaIdentity identity, int order)
        : this(device, new EndedSa(identity, InstanceOf(identity), Life: 0, IsOriginKnown: false), order)
    {
    }

    /// <summary>Begins the next life of an SA.</summary>
    /// <param name="device">The device.</param>
    /// <param name="past">What is known of the life before.</param>
    /// <param name="order">How many SAs of the device began before it.</param>
    public IpsecSaReplay(DeviceContext device, in EndedSa past, int order)
    {
        this.device = device;
        (Sa, instance, isOriginKnown, Order) = (past.Sa, past.Instance, past.IsOriginKnown, order);
        life = device.Replay(device.Machines.IpsecSa, instance, past.Life + 1);
        lifetime = new(device);
    }

    /// <summary>What identifies it.</summary>
    public SaIdentity Sa { get; private set; }

    /// <summary>How many SAs of the device began before it.</summary>
    public int Order { get; }

    /// <summary>Whether its life is over, and nothing is left to be told of it.</summary>
    public bool IsOver => life.IsOver;

    /// <summary>Whether its successor, when it comes, tells whether it came in time.</summary>
    public bool AwaitsSuccessor => Sa.Direction != SaDirection.Inbound && lifetime.IsToBeRenewed;

    /// <summary>Whether it is known to have been made during the run.</summary>
    public bool IsNew => isOriginKnown && IsInstalled;

    /// <summary>Whether it is known to be installed.</summary>
    public bool IsInstalled => life.Possible.Count > 0 && (life.Possible.Bits & ~IpsecSaTable.Installed.Bits) == 0;

    /// <summary>Whether only ISAKMP has said that it was installed: the record of IPsec may follow.</summary>
    public bool IsToldOnly { get; private set; }

    /// <summary>The name of an SA: <c>203.0.113.1/esp/inbound/0x3F2A11B0</c>.</summary>
    public static string InstanceOf(SaIdentity sa) =>
        string.Create(CultureInfo.InvariantCulture, $"{sa.Remote}/{Spelling<IpsecProtocol>.Of(sa.Protocol)}/{Spelling<SaDirection>.Of(sa.Direction)}/0x{sa.Spi:X8}");

    /// <summary>Its ends became known.</summary>
    public void Name(SaIdentity known, in Witness by)
    {
        Sa = known;
        instance = InstanceOf(Sa);
        life.Rename(instance, life.Life, by);
    }

    /// <summary>ISAKMP says that it was installed.</summary>
    public void Told(in Witness by)
    {
        Installed(Sa, "", 0, by);
        IsToldOnly = true;
    }

    /// <summary>A line says that it was installed.</summary>
    /// <param name="installed">What identifies it, as far as this line and those before it tell.</param>
    /// <param name="destination">The destination of its packets: with another one it is another SA, whose SPI is the same (RFC 2401 §4.1).</param>
    /// <param name="seconds">Its lifetime, s; 0 where nothing tells.</param>
    /// <param name="by">The line.</param>
    public void Installed(SaIdentity installed, string destination, long seconds, in Witness by)
    {
        if (installedFor.Length > 0 && installedFor != destination) life.Assume(StateSet<IpsecSaState>.All);
        (Sa, isOriginKnown, installedFor) = (installed, true, destination);
        lifetime.Begin(seconds, by);
        if (IsToldOnly)
        {
            IsToldOnly = false;
            life.Locate(IpsecSaState.Active, by);
            return;
        }

        life.Move(new Claim<IpsecSaState, IpsecSaEvent>(null, IpsecSaState.Active, IpsecSaEvent.Installed), by);
        device.Journal.Append(new SaInstalled(life.Key, Sa, IsInferred: false, by.Time, [by.ToEvidence()]));
    }

    /// <summary>A line shows that it is still there.</summary>
    public void Lives(in Witness by) => lifetime.Lives(life.Key, Sa.Remote, by);

    /// <summary>A capture shows it.</summary>
    /// <param name="state">The state in which it is shown.</param>
    /// <param name="isNew">Whether it was made since an earlier capture, which did not list it.</param>
    /// <param name="why">Why it must be new, as part of a sentence.</param>
    /// <param name="by">The capture.</param>
    public void Shown(IpsecSaState state, bool isNew, string why, in Witness by)
    {
        Lives(by);
        if (isNew) InferInstalled(state, why, by);
        else life.Checkpoint(state, by);
    }

    /// <summary>It is there, though no line says that it was installed.</summary>
    /// <param name="state">The state in which it is there.</param>
    /// <param name="why">Why it must be there, as part of a sentence.</param>
    /// <param name="by">The proof.</param>
    public void InferInstalled(IpsecSaState state, string why, in Witness by)
    {
        isOriginKnown = true;
        life.Infer(state, null, "", why, by);
        device.Journal.Append(new SaInstalled(life.Key, Sa, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    /// <summary>It was made during the run, as the SA with the same SPI at the peer proves: one quick mode makes both (RFC 2409 §5.5).</summary>
    public void InferNew(in Witness by)
    {
        if (isOriginKnown) return;
        isOriginKnown = true;
        device.Journal.Append(new SaInstalled(life.Key, Sa, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    /// <summary>Its successor was installed: if it is still there it was being renewed, and stays beside it until its lifetime ends. One quick mode makes both directions: one tells.</summary>
    public void Supersede(SaIdentity successor, in Witness by)
    {
        if (Sa.Direction != SaDirection.Inbound) lifetime.Succeeded(life.Key, Sa.Remote, by);
        if (!IsInstalled) return;
        var why = string.Create(CultureInfo.InvariantCulture, $"0x{successor.Spi:X8} was installed for the same proxies");
        life.Infer(IpsecSaState.Rekeying, IpsecSaEvent.SoftLifetimeReached, "", why, by);
        life.Infer(IpsecSaState.Old, IpsecSaEvent.SuccessorInstalled, "", why, by);
    }

    /// <summary>A line says that it was deleted; one that repeats it, or says what was inferred before, is no second deletion.</summary>
    /// <param name="destination">The destination of its packets, as printed.</param>
    /// <param name="request">What asked for it; null where no line says so.</param>
    /// <param name="by">The line.</param>
    public void Deleted(string destination, DeleteAllRequest? request, in Witness by)
    {
        if (life.HasEnded) return;
        Lives(by);
        lifetime.End(by);
        life.Move(new Claim<IpsecSaState, IpsecSaEvent>(null, IpsecSaState.Deleted, request is null ? null : IpsecSaEvent.DeleteAllRequested, "", request?.Line), by);
        device.Journal.Append(new SaDeleted(life.Key, Sa, IsInferred: false, by.Time, [by.ToEvidence()])
        {
            OtherDestination = Sa.Destination.Length > 0 && Sa.Destination != destination ? destination : null,
            OtherPeer = Sa.Remote.Length > 0 && Sa.Remote != request?.Peer ? request?.Peer : null,
        });
    }

    /// <summary>It is gone, though no line says that it was deleted.</summary>
    public void InferDeleted(IpsecSaEvent? on, string why, in Witness by)
    {
        lifetime.End(by);
        life.Infer(IpsecSaState.Deleted, on, "", why, by);
        device.Journal.Append(new SaDeleted(life.Key, Sa, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    /// <summary>What is kept of it when its life is over.</summary>
    public EndedSa AsEnded() => new(Sa, instance, life.Life, isOriginKnown);
}
