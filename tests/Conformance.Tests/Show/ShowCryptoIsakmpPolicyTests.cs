using Conformance.Protocols.Isakmp;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto isakmp policy</c>.</summary>
public class ShowCryptoIsakmpPolicyTests
{
    [Fact]
    public void A_suite_is_a_row_and_the_default_one_has_no_priority()
    {
        var policies = ShownRows.Of<IsakmpPolicyRow>("show crypto isakmp policy", CryptoCaptures.Policy);
        Assert.Equal([(10, false, 2, 5000), (null, true, 1, 86400)], policies.Select(policy => (policy.Priority, policy.IsDefault, policy.DhGroup ?? 0, policy.LifetimeSeconds ?? 0)));
        Assert.Equal(("AES - Advanced Encryption Standard (128 bit keys).", "Pre-Shared Key"), (policies[0].Encryption, policies[0].Authentication));
    }
}
