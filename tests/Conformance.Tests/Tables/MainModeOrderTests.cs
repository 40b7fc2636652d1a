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
    public void A_skipped_message_or_another_role_breaks_the_order(Phase1State from, Phase1State to) => Assert.True(Phase1Table.BreaksOrder(from, to));

    [Theory]
    [InlineData(IKE_I_MM1, IKE_I_MM2)]
    [InlineData(IKE_R_MM3, IKE_R_MM3)]
    [InlineData(IKE_I_MM4, IKE_I_MM3)]
    [InlineData(IKE_I_MM6, IKE_P1_COMPLETE)]
    [InlineData(IKE_R_MM5, IKE_P1_COMPLETE)]
    [InlineData(IKE_I_MM3, IKE_DEST_SA)]
    [InlineData(IKE_READY, IKE_R_MM1)]
    public void The_next_message_the_same_again_and_the_end_do_not(Phase1State from, Phase1State to) => Assert.False(Phase1Table.BreaksOrder(from, to));
}
