using Conformance.Protocols.Tables;
using static Conformance.Protocols.CryptoSession.SessionEvent;
using static Conformance.Protocols.CryptoSession.SessionState;

namespace Conformance.Protocols.CryptoSession;

/// <summary>A crypto session as IOS reports it.</summary>
public static class SessionTable
{
    /// <summary>The session of IOS.</summary>
    public static readonly TransitionTable<SessionState, SessionEvent, NoFacts> Ios = new("crypto-session", "Cisco document 17826 L778-779")
    {
        // event      from  to
        { TunnelUp,   Down, Up },
        { TunnelDown, Up,   Down },
    };
}
