using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.IsakmpNode;
using static Conformance.Dialects.CiscoIos.Debug.Isakmp.IsakmpFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>Nodes, which are IOS's name for message ids, and SAs: made, deleted, purged.</summary>
internal static class IsakmpNodeLines
{
    private static readonly Field<bool> IsError = OneOf("error", ("TRUE", true), ("FALSE", false));
    private static readonly Field<int> Queue = Int("queue");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.isakmp.node-set",
            $"{Connection} set new node {Message} to {State}",
            line => new IsakmpNodeSeen(line.Get(Connection), line.Get(Message), NodeEvent.Set),
            "ISAKMP: set new node 0 to QM_IDLE",
            "ISAKMP: (1001):set new node 1148084868 to QM_IDLE",
            "ISAKMP: set new node -469585405 to QM_IDLE"),
        States(
            "ios.isakmp.node-purged",
            $"{Connection} purging node {Message}",
            line => new IsakmpNodeSeen(line.Get(Connection), line.Get(Message), NodeEvent.Purge),
            "ISAKMP (0:1): purging node -1484552386"),
        States(
            "ios.isakmp.node-deleted",
            $"{Connection} deleting node {Message} error {IsError} reason \"{Reason}\"",
            line => new IsakmpNodeSeen(line.Get(Connection), line.Get(Message), NodeEvent.Delete, line.Get(IsError), line.Get(Reason)),
            "ISAKMP (0:1): deleting node 1585108592 error FALSE reason \"informational (in) state 1\"",
            "ISAKMP (0:2): deleting node -426260398 error FALSE reason \"\"",
            "ISAKMP-ERROR: (1001):deleting node 570535495 error TRUE reason \"Delete Larval\""),
        Context("ios.isakmp.larval-spi-deleted", $"{Connection} deleting spi {SpiText} message ID = {Message}", "ISAKMP: (1001):deleting spi 101951630 message ID = 570535495"),
        Context(
            "ios.isakmp.ipsec-deletion-queued",
            $"{Connection} Enqueued KEY_MGR_DELETE_SAS for IPSEC SA (SPI:{Handle})",
            "ISAKMP: (1003):Enqueued KEY_MGR_DELETE_SAS for IPSEC SA (SPI:0xF5AC7011)"),
        States(
            "ios.isakmp.sa-deleted",
            $"{Connection} deleting SA reason \"{Reason}\" state ({Role}) {State} (peer {Peer}){Optional($" input queue {Queue}")}",
            line => new IsakmpSaDeletedSeen(line.Get(Connection), line.Get(Reason), line.Get(Role), line.Get(State), line.Get(Peer)),
            "ISAKMP (0:1): deleting SA reason \"P1 errcounter exceeded (PEERS_ALIVE_TIMER)\" state (I) QM_IDLE (peer 172.16.172.53) input queue 0",
            "ISAKMP:(9577):deleting SA reason \"No reason\" state (I) QM_IDLE       (peer 77.77.77.77)"),
        States(
            "ios.isakmp.last-phase-1",
            $"{Connection} That phase 1 was the last one of its kind. Taking phase 2's with us.",
            line => new Phase2TeardownSeen(line.Get(Connection)),
            "ISAKMP (0:1): That phase 1 was the last one of its kind. Taking phase 2's with us."),
        Context("ios.isakmp.phase-1-going", $"{Connection} phase 1 going away; let's be paranoid.", "ISAKMP (0:1): phase 1 going away; let's be paranoid."),
        Context("ios.isakmp.bring-down", $"{Connection} Bring down phase 2's", "ISAKMP (0:1): Bring down phase 2's"),
        Context(
            "ios.isakmp.sa-purged",
            $"{Connection} purging SA., sa={Handle}, delme={Handle}",
            "ISAKMP (0:1): purging SA., sa=62E3C24C, delme=62E3C24C",
            "ISAKMP: (0):purging SA., sa=8000730939973AE8, delme=8000730939973AE8"),
        Context("ios.isakmp.sa-inserted", $"{Connection} insert sa successfully sa = {Handle}", "ISAKMP: (0):insert sa successfully sa = 8000730939973AE8"),
        Context("ios.isakmp.sa-inserted-bare", $"insert sa successfully sa = {Handle}", "insert sa successfully sa = 66825864"), // IOS 12.4 prints no prefix here
        Context(
            "ios.isakmp.sa-duplicate",
            $"{Connection} Find a dup sa in the avl tree during calling isadb_insert sa = {Handle}",
            "ISAKMP: Find a dup sa in the avl tree during calling isadb_insert sa = 628E53B8"),
    ];
}
