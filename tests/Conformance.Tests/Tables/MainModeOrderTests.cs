using Conformance.Protocols.Ikev1Phase1;
using Xunit;
using static Conformance.Protocols.Ikev1Phase1.Phase1State;

namespace Conformance.Tests.Tables;

/// <summary>RFC 2409 §5: a negotiation keeps its role and skips no message of main mode.</summary>
public class MainModeOrderTests
{
    [Theory]
    [InlineData(IKE_I_MM1, IKE_I_MM3)]
    [InlineData(IKE_R_MM1, IKE_R_MM4)]
    [InlineData(IKE_I_MM5, IKE_P1_COMPLETE)]
    [InlineData(IKE_R_MM4, IKE_P1_COMPLETE)]
    [InlineData(IKE_I_MM1, IKE_R_MM2)]
    [InlineData(IKE_I_MM6, IKE_R_MM1)]
    [InlineData(IKE_R_MM1, IKE_I_MM6)]
    [InlineData(IKE_READY, IKE_I_MM3)]
    [InlineData(IKE_READY, IKE_P1_COMPLETE)]
    [InlineData(IKE_I_MM3, IKE_I_MM1)]
    [InlineData(IKE_I_MM3, IKE_R_AM2)]
    [InlineData(IKE_I_AM1, IKE_R_AM2)]
    [InlineData(IKE_I_MM3, IKE_XAUTH_REQ_SENT)]
    [InlineData(IKE_P1_COMPLETE, IKE_I_MM1)]
    [InlineData(IKE_DEST_SA, IKE_P1_COMPLETE)]
    public void A_skipped_or_reversed_message_another_role_another_mode_or_a_life_after_deletion_breaks_the_order(Phase1State from, Phase1State to) => Assert.True(Phase1Table.BreaksOrder(from, to));

    [Theory]
    [InlineData(IKE_I_MM1, IKE_I_MM2)]
    [InlineData(IKE_R_MM3, IKE_R_MM3)]
    [InlineData(IKE_I_MM4, IKE_I_MM3)]
    [InlineData(IKE_I_MM6, IKE_P1_COMPLETE)]
    [InlineData(IKE_R_MM5, IKE_P1_COMPLETE)]
    [InlineData(IKE_I_MM3, IKE_DEST_SA)]
    [InlineData(IKE_READY, IKE_R_MM1)]
    [InlineData(IKE_READY, IKE_R_AM2)]
    [InlineData(IKE_P1_COMPLETE, IKE_XAUTH_SET_SENT)]
    public void The_next_message_the_same_again_and_the_end_do_not(Phase1State from, Phase1State to) => Assert.False(Phase1Table.BreaksOrder(from, to));
}
