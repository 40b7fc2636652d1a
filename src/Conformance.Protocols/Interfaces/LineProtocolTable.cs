using Conformance.Protocols.Tables;
using static Conformance.Protocols.Interfaces.LineProtocolEvent;
using static Conformance.Protocols.Interfaces.LineProtocolState;

namespace Conformance.Protocols.Interfaces;

/// <summary>An interface's line protocol as IOS reports it.</summary>
public static class LineProtocolTable
{
    private static readonly Guard<LineProtocolFacts> LinkUp = new("the link is up", facts => facts.LinkUp);

    /// <summary>A line protocol "changed state to up" once; that it went down before the next time leaves a message of its own.</summary>
    private static readonly Contradiction<LineProtocolState>[] UpTwice = [new(Up, Up, "Cisco document 17826 L785-786, L1040-1041")];

    /// <summary>The line protocol of IOS.</summary>
    public static readonly TransitionTable<LineProtocolState, LineProtocolEvent, LineProtocolFacts> Ios =
        new("line-protocol", "Cisco document 17826 L785-786, L1040-1041", contradictions: UpTwice)
        {
            // event    from  to  when
            { CameUp,   Down, Up, LinkUp },
            { WentDown, Up,   Down },
        };
}
