using System.Globalization;
using Conformance.Protocols.Ikev1Phase2;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation.Isakmp;

/// <summary>The quick modes of one SA: one machine per message id (RFC 2409 §5.5).</summary>
/// <param name="device">The device.</param>
/// <param name="negotiation">What stands in the way of the SA's negotiations.</param>
internal sealed class QuickModeReplay(DeviceContext device, NegotiationReplay negotiation)
{
    private readonly OrderedDictionary<uint, PrintedMachineReplay<Phase2State, Phase2Event>> byMessage = [];
    private readonly Dictionary<uint, int> pastLives = [];
    private readonly HashSet<EntityKey> failed = [];

    /// <summary>The message id that lines without one are about; null where unknown.</summary>
    public uint? Current { get; set; }

    /// <summary>A line states a step.</summary>
    public void Move(string sa, in IkeStateChangeSeen seen, PrintedInput? input, in Witness by)
    {
        Current = input?.Node ?? Current;
        Of(sa, Current ?? 0).Move(seen, input, by);
    }

    /// <summary>The line of a step is missing.</summary>
    public void Settle(string sa, PrintedInput input, in Witness by) => Of(sa, input.Node ?? 0).Settle(input, by);

    /// <summary>The peer refused a quick mode that this router began: the last one that waits for an answer.</summary>
    public void Refused(string sa, string cause, in Witness by)
    {
        uint? waiting = null;
        foreach (var (message, machine) in byMessage)
        {
            if (machine.Entity.Possible.TryKnown(out var state) && state == Phase2State.IKE_QM_I_QM1) waiting = message;
        }

        Fail(sa, waiting ?? Current, cause, by);
    }

    /// <summary>This router refused the quick mode that it is processing.</summary>
    public void Refuse(string sa, string cause, in Witness by) => Fail(sa, Current, cause, by);

    /// <summary>A message id was deleted: for an error, before its quick mode was complete, it failed.</summary>
    public void Deleted(string sa, in IsakmpNodeSeen seen, in Witness by)
    {
        if (!seen.IsError || !byMessage.TryGetValue(seen.MessageId, out var machine)) return;
        if (!machine.Entity.Possible.TryKnown(out var state) || state != Phase2State.IKE_QM_PHASE2_COMPLETE) Fail(sa, seen.MessageId, seen.Reason, by);
    }

    /// <summary>What was left of a message id after its deletion is gone, too: a quick mode that was complete is let go.</summary>
    public void Purged(uint message)
    {
        if (!byMessage.TryGetValue(message, out var machine) || !machine.Entity.Possible.TryKnown(out var state) || state != Phase2State.IKE_QM_PHASE2_COMPLETE) return;
        byMessage.Remove(message);
        pastLives[message] = machine.Entity.Life;
    }

    private static string Instance(string sa, uint message) => string.Create(CultureInfo.InvariantCulture, $"{sa}/{message}");

    private void Fail(string sa, uint? message, string cause, in Witness by)
    {
        var entity = message is { } id ? Of(sa, id).Entity.Key : new EntityKey(device.Device, device.Machines.Ikev1Phase2.Table.Name, sa);
        if (failed.Add(entity)) negotiation.Fail(entity, cause, isUnanswered: false, by);
    }

    private PrintedMachineReplay<Phase2State, Phase2Event> Of(string sa, uint message)
    {
        if (!byMessage.TryGetValue(message, out var machine))
        {
            var entity = device.Replay(device.Machines.Ikev1Phase2, Instance(sa, message), pastLives.GetValueOrDefault(message) + 1);
            byMessage[message] = machine = new(device, device.Machines.Ikev1Phase2, entity);
        }

        return machine;
    }
}
