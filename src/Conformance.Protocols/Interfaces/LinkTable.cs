using Conformance.Protocols.Tables;
using static Conformance.Protocols.Interfaces.LinkEvent;
using static Conformance.Protocols.Interfaces.LinkState;

namespace Conformance.Protocols.Interfaces;

/// <summary>An interface's physical link as IOS reports it.</summary>
public static class LinkTable
{
    private static readonly Citation EnabledWithoutCarrier = Citation.Unsourced("commonly seen: `no shutdown` on a port without a carrier prints `to down`");
    private static readonly Citation Boot = Citation.Unsourced("commonly seen: IOSv and access points print `to reset` while they start");
    private static readonly Citation Backup = Citation.Unsourced("commonly seen: `backup interface` puts the backup into standby mode");

    /// <summary>A link "changed state to up" once; that it went down before the next time leaves a message of its own.</summary>
    private static readonly Contradiction<LinkState>[] UpTwice = [new(Up, Up, "Cisco document 17826 L782-783, L1037")];

    /// <summary>The link of IOS.</summary>
    public static readonly TransitionTable<LinkState, LinkEvent, NoFacts> Ios = new("interface", "Cisco document 17826 L782-783, L1037", contradictions: UpTwice)
    {
        // event        from                  to                    does cite
        { LinkUp,       Down,                 Up },
        { LinkUp,       AdministrativelyDown, Up },
        { LinkDown,     Up,                   Down },
        { LinkDown,     AdministrativelyDown, Down,                 "", EnabledWithoutCarrier },
        { Shutdown,     Up,                   AdministrativelyDown },
        { Shutdown,     Down,                 AdministrativelyDown },

        { WasReset,     Up,                   Reset,                "", Boot },
        { WasReset,     Down,                 Reset,                "", Boot },
        { WasReset,     AdministrativelyDown, Reset,                "", Boot },
        { LinkUp,       Reset,                Up,                   "", Boot },
        { LinkDown,     Reset,                Down,                 "", Boot },
        { Shutdown,     Reset,                AdministrativelyDown, "", Boot },

        { BecameBackup, Up,                   StandbyMode,          "", Backup },
        { BecameBackup, Down,                 StandbyMode,          "", Backup },
        { LinkUp,       StandbyMode,          Up,                   "", Backup },
        { LinkDown,     StandbyMode,          Down,                 "", Backup },
        { Shutdown,     StandbyMode,          AdministrativelyDown, "", Backup },
    };
}
