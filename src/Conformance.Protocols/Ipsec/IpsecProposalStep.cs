namespace Conformance.Protocols.Ipsec;

/// <summary>How far the proposal of a pair of SAs has come.</summary>
public enum IpsecProposalStep
{
    /// <summary>Asked of IKE: <c>IPSEC(sa_request)</c>.</summary>
    Requested,

    /// <summary>Offered by the peer, or answered by it: <c>IPSEC(validate_proposal_request)</c>.</summary>
    Validated,

    /// <summary>About to be installed: <c>IPSEC(initialize_sas)</c>.</summary>
    Initialized,
}
