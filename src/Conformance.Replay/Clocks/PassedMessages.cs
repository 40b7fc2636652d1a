using System.Net;
using Conformance.Protocols.Configuration;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using Conformance.Replay.Journal;
using Conformance.Replay.Views;

namespace Conformance.Replay.Clocks;

/// <summary>Finds what passed between the devices of a run: HSRP packets that a router's event names and the sender's own move went with, and SAs that both ends installed.</summary>
internal static class PassedMessages
{
    /// <summary>The messages that facts of both ends tell of.</summary>
    public static IEnumerable<PassedMessage> In(IReadOnlyList<RunEvent> facts) => OfGroups(facts).Concat(OfSas(facts));

    /// <summary>A coup goes with the sender's becoming Active, a resign with its leaving; an active timer expires behind the going to Init of the router that it watched.</summary>
    private static IEnumerable<PassedMessage> OfGroups(IReadOnlyList<RunEvent> facts)
    {
        var groups = GroupView.Of(facts).Groups;
        var members = groups.Values.ToLookup(group => group.Identity);
        var moves = facts.OfType<Transitioned>().Where(move => move.Entity.Protocol == GroupView.Protocol && move.Time.IsPrinted).ToLookup(move => move.Entity);
        var hold = facts.OfType<TimerSet>().Where(timer => timer.Timer == TimerKind.HsrpActive).ToLookup(timer => timer.Entity, timer => timer.Milliseconds);
        foreach (var heard in facts.OfType<GroupEventOccurred>().Where(occurred => occurred.Time.IsPrinted).GroupBy(occurred => new { occurred.Entity, occurred.Event, occurred.Peer }))
        {
            var (receiver, on) = (heard.Key.Entity, heard.Key.Event);
            if (SenderOf(heard.Key.Peer, receiver, members[groups[receiver].Identity]) is not { } sender) continue;
            MessageDelay? delay = on switch
            {
                "i" or "j" => MessageDelay.OfPacket,
                "c" => MessageDelay.OfHoldTime(TimeSpan.FromMilliseconds(hold[receiver].DefaultIfEmpty(HsrpGroupConfiguration.DefaultHoldMs).Max())),
                _ => null,
            };
            if (delay is not { } bounds) continue;
            foreach (var message in MessageAlignment.Of([.. moves[sender].Where(move => IsHeardAs(on, move))], [.. heard], bounds)) yield return message;
        }
    }

    private static bool IsHeardAs(string on, Transitioned move) => on switch
    {
        "j" => move.To == GroupView.Active,
        "i" => move.From == GroupView.Active,
        _ => move is { From: GroupView.Active, To: GroupView.Initial },
    };

    /// <summary>The other router of the group that an address belongs to; where no line tells the addresses, the only other one. Null where that is open.</summary>
    private static EntityKey? SenderOf(string address, EntityKey receiver, IEnumerable<GroupStatus> members)
    {
        if (!IPAddress.TryParse(address, out _)) return null;
        var others = members.Where(member => member.Entity.Device != receiver.Device).ToList();
        var owners = others.FindAll(member => member.OwnAddress == address);
        return (owners.Count == 0 ? others.FindAll(member => member.OwnAddress.Length == 0) : owners) is [var sender] ? sender.Entity : null;
    }

    private static IEnumerable<PassedMessage> OfSas(IReadOnlyList<RunEvent> facts)
    {
        var made = facts.OfType<SaInstalled>().Where(sa => !sa.IsInferred && sa.Time.IsPrinted).GroupBy(sa => new { sa.Sa.Protocol, sa.Sa.Spi, sa.Sa.Direction })
            .Where(sas => sas.Count() == 1).ToDictionary(sas => sas.Key, sas => sas.First());
        return from sa in made.Values
               where sa.Sa.Direction == SaDirection.Inbound
               let other = made.GetValueOrDefault(new { sa.Sa.Protocol, sa.Sa.Spi, Direction = SaDirection.Outbound })
               where other is not null && other.Entity.Device != sa.Entity.Device
               select new PassedMessage(other.Entity.Device, sa.Entity.Device, other.Time, sa.Time, MessageDelay.OfExchange, [other.Evidence[0], sa.Evidence[0]]);
    }
}
