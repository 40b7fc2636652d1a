using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IKEv2 proposals of a configuration.</summary>
internal static class Ikev2ProposalTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_ikev2_proposals",
            "device,proposal,encryption,integrity,prf,dh_group",
            "device,proposal"),
        configuration => configuration.Ikev2Proposals,
        Row);

    private static string[] Row(string device, Ikev2Proposal proposal) => [device, proposal.Name, proposal.Encryption, proposal.Integrity, proposal.Prf, proposal.Group];
}
