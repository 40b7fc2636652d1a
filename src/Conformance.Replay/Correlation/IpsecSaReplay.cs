using System.Globalization;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;

namespace Conformance.Replay.Correlation;

/// <summary>One IPsec SA.</summary>
/// <param name="device">The device.</param>
/// <param name="sa">What identifies it.</param>
internal sealed class IpsecSaReplay(DeviceContext device, SaIdentity sa)
{
    private readonly EntityReplay<IpsecSaState, IpsecSaEvent, NoFacts> life = device.Replay(device.Machines.IpsecSa, InstanceOf(sa));

    private bool isOriginKnown;

    /// <summary>What identifies it.</summary>
    public SaIdentity Sa => sa;

    /// <summary>Whether it is known to have been made during the run.</summary>
    public bool IsNew => isOriginKnown && IsInstalled;

    /// <summary>Whether it is known to be installed.</summary>
    public bool IsInstalled => life.Possible.Count > 0 && (life.Possible.Bits & ~IpsecSaTable.Installed.Bits) == 0;

    /// <summary>A capture shows it.</summary>
    /// <param name="isNew">Whether it was made since an earlier capture, which did not list it.</param>
    /// <param name="why">Why it must be new, as part of a sentence.</param>
    /// <param name="by">The capture.</param>
    public void Shown(bool isNew, string why, in Witness by)
    {
        if (isNew)
        {
            isOriginKnown = true;
            life.Infer(IpsecSaState.Active, null, "", why, by);
            device.Journal.Append(new SaInstalled(life.Key, sa, IsInferred: true, by.Time, [by.ToEvidence()]));
        }
        else
        {
            life.Checkpoint(IpsecSaState.Active, by);
        }
    }

    /// <summary>It was made during the run, as the SA with the same SPI at the peer proves: one quick mode makes both (RFC 2409 §5.5).</summary>
    public void InferInstalled(in Witness by)
    {
        if (isOriginKnown) return;
        isOriginKnown = true;
        device.Journal.Append(new SaInstalled(life.Key, sa, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    /// <summary>A line says that it was deleted.</summary>
    public void Deleted(IpsecSaEvent? on, Evidence? cause, in Witness by)
    {
        life.Move(new Claim<IpsecSaState, IpsecSaEvent>(null, IpsecSaState.Deleted, on, "", cause), by);
        device.Journal.Append(new SaDeleted(life.Key, sa, IsInferred: false, by.Time, [by.ToEvidence()]));
    }

    /// <summary>It is gone, though no line says that it was deleted.</summary>
    public void InferDeleted(IpsecSaEvent? on, string why, in Witness by)
    {
        life.Infer(IpsecSaState.Deleted, on, "", why, by);
        device.Journal.Append(new SaDeleted(life.Key, sa, IsInferred: true, by.Time, [by.ToEvidence()]));
    }

    private static string InstanceOf(SaIdentity sa) =>
        string.Create(CultureInfo.InvariantCulture, $"{sa.Remote}/{Spelling<IpsecProtocol>.Of(sa.Protocol)}/{Spelling<SaDirection>.Of(sa.Direction)}/0x{sa.Spi:X8}");
}
