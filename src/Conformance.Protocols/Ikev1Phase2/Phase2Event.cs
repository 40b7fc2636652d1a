using Conformance.Protocols.Tables;

namespace Conformance.Protocols.Ikev1Phase2;

/// <summary>The inputs of IOS's quick mode machine, as <c>Node ..., Input = ...</c> prints them.</summary>
public enum Phase2Event
{
    /// <summary>Quick mode is begun.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_INIT_QM")] QuickModeBegun,

    /// <summary>A message of quick mode came.</summary>
    [Printed("IKE_MESG_FROM_PEER, IKE_QM_EXCH")] QuickModeMessage,

    /// <summary>The SPI is there.</summary>
    [Printed("IKE_MESG_INTERNAL, IKE_GOT_SPI")] SpiObtained,

    /// <summary>IPsec answered with an SPI.</summary>
    [Printed("IKE_MESG_FROM_IPSEC, IKE_SPI_REPLY")] SpiReply,

    /// <summary>The SAs are installed.</summary>
    [Printed("IKE_MESG_FROM_IPSEC, IPSEC_INSTALL_DONE")] InstallDone,

    /// <summary>The retransmission timer ran out.</summary>
    [Printed("retransmit phase 2", "the retransmission timer ran out")] Retransmit,

    /// <summary>An input that no known trace prints.</summary>
    [Printed("other", "an input that no known trace prints")] Other,
}
