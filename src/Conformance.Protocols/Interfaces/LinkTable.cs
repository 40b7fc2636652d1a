using Conformance.Protocols.Tables;
using static Conformance.Protocols.Interfaces.LinkEvent;
using static Conformance.Protocols.Interfaces.LinkState;

namespace Conformance.Protocols.Interfaces;

/// <summary>An interface's physical link as IOS reports it.</summary>
public static class LinkTable
{
    private static readonly Citation EnabledWithoutCarrier = Citation.Unsourced("commonly seen: `no shutdown` on a port without a carrier prints `to down`");

    /// <summary>The link of IOS.</summary>
    public static readonly TransitionTable<LinkState, LinkEvent, NoFacts> Ios = new("interface", "Cisco document 17826 L782-783, L1037")
    {
        // event    from                  to    doescite
        { LinkUp,   Down,                 Up },
        { LinkUp,   AdministrativelyDown, Up },
        { LinkDown, Up,                   Down },
        { LinkDown, AdministrativelyDown, Down, "", EnabledWithoutCarrier },
        { Shutdown, Up,                   AdministrativelyDown },
        { Shutdown, Down,                 AdministrativelyDown },
    };
}
