using Conformance.Protocols.Tables;
using static Conformance.Protocols.Ipsec.IpsecSaEvent;
using static Conformance.Protocols.Ipsec.IpsecSaState;

namespace Conformance.Protocols.Ipsec;

/// <summary>The life of an IPsec SA: RFC 4301 §4.4 for what an SA is, Cisco's debugs and documents for what makes and ends one.</summary>
public static class IpsecSaTable
{
    private static readonly Citation Requests = "IOS trace T-F (ADR 0002): IPSEC(sa_request)";
    private static readonly Citation Proposals = "IOS traces T-F and T-J (ADR 0002): IPSEC(validate_proposal_request)";
    private static readonly Citation Creation = "IOS traces T-F and T-J (ADR 0002): initialize_sas, then create_sa inbound, then outbound";
    private static readonly Citation AntiReplay = "RFC 4303 §3.4.3";
    private static readonly Citation SoftLimit = "Cisco MDS 9000 CLI guide 4.x p. 937 (30 s, about 10 % of the bytes); the margin of IOS is unsourced";
    private static readonly Citation Rekey = "IOS trace T-K (ADR 0002): update_current_outbound_sa";
    private static readonly Citation HardLimit = "Cisco 7100 VPN Configuration Guide p. 3-20: seconds or kilobytes, whichever comes first";
    private static readonly Citation Idle = "Cisco IOS guide, IPsec data plane, IPsec Security Association Idle Timers (title only)";
    private static readonly Citation DeleteAll = "Cisco document 17826 L745-755: inbound first, then outbound";
    private static readonly Citation DeletePayload = "RFC 2408 §5.15: the SPIs named are those of the sender's inbound SAs";
    private static readonly Citation InitialContact = "RFC 2407 §4.6.3.3; IOS trace T-G (ADR 0002)";
    private static readonly Citation LeftActive = "Cisco document 17826 L777-779: crypto map ... redundancy, stateless";
    private static readonly Citation Stateful = "Cisco IOS guide, Stateful Failover for IPsec (12.3(11)T): the active device hands its SAs to the standby one, which uses them once it is active";
    private static readonly Citation Cleared = Citation.Unsourced("inference: clear crypto sa, configuration change or interface down");
    private static readonly Citation UnknownSpi = "IOS traces T-K and T-G (ADR 0002): %CRYPTO-4-RECVD_PKT_INV_SPI";
    private static readonly Citation Repeated = "Cisco document 17826 L760-762: a second delete-all request with nothing left is legal";

    /// <summary>An SA is its SPI, destination and protocol: no other one has them while it lives.</summary>
    private static readonly Contradiction<IpsecSaState>[] CreatedTwice = [new(Active, Active, "RFC 2401 §4.1")];

    /// <summary>The states in which the SA is installed.</summary>
    public static readonly StateSet<IpsecSaState> Installed = StateSet<IpsecSaState>.Of(Active, Rekeying, Old, Standby);

    /// <summary>The states in which it is used.</summary>
    private static readonly StateSet<IpsecSaState> InUse = StateSet<IpsecSaState>.Of(Active, Rekeying, Old);

    /// <summary>The SA of IOS.</summary>
    public static readonly TransitionTable<IpsecSaState, IpsecSaEvent, NoFacts> Ios =
        new("ipsec-sa", "RFC 4301 §4.4", ends: StateSet<IpsecSaState>.Of(Deleted), contradictions: CreatedTwice)
        {
            // event                  from         to           does                                 cite
            { PacketWithoutSa,        None,        Requested,   "ask IKE for SAs",                   Requests },
            { ProposalReceived,       None,        Negotiating, "match the proxies to a crypto map", Proposals },
            { ProposalAccepted,       Requested,   Negotiating, "",                                  Proposals },
            { IpsecSaEvent.Installed, Negotiating, Active,      "inbound first, then outbound",      Creation },
            { PacketAccepted,         Active,      Active,      "slide the window",                  AntiReplay },
            { PacketReplayed,         Active,      Active,      "drop the packet",                   AntiReplay },
            { SoftLifetimeReached,    Active,      Rekeying,    "new quick mode",                    SoftLimit },
            { SuccessorInstalled,     Rekeying,    Old,         "send with the successor",           Rekey },
            { HardLifetimeReached,    Old,         Deleted,     "notify the peer",                   HardLimit },
            { HardLifetimeReached,    Active,      Deleted,     "no rekey while idle",               HardLimit },
            { IdleTimeout,            Active,      Deleted,     "",                                  Idle },
            { DeleteAllRequested,     InUse,       Deleted,     "inbound first, then outbound",      DeleteAll },
            { DeletePayloadReceived,  InUse,       Deleted,     "",                                  DeletePayload },
            { InitialContactReceived, InUse,       Deleted,     "",                                  InitialContact },
            { GroupLeftActive,        InUse,       Deleted,     "drop the IKE SA too",               LeftActive },
            { IpsecSaEvent.Cleared,   InUse,       Deleted,     "",                                  Cleared },
            { Replicated,             None,        Standby,     "hold it for a failover",            Stateful },
            { GroupBecameActive,      Standby,     Active,      "",                                  Stateful },
            { ReplicaRemoved,         Standby,     Deleted,     "",                                  Stateful },
            { PacketWithUnknownSpi,   None,        None,        "drop the packet",                   UnknownSpi },
            { DeleteAllRequested,     Deleted,     Deleted,     "",                                  Repeated },
        };
}
