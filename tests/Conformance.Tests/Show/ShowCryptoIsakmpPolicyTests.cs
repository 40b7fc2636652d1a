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

    [Fact]
    public void The_suites_below_the_heading_of_defaults_are_defaults_and_a_cipher_may_be_wrapped_inside_its_brackets()
    {
        var policies = ShownRows.Of<IsakmpPolicyRow>(
            "show crypto isakmp policy",
            "Default IKE policy\nProtection suite of priority 65513\n        encryption algorithm:   AES - Advanced Encryption Standard (128 bit\nkeys).\n        hash algorithm:         Secure Hash Standard");
        var policy = Assert.Single(policies);
        Assert.Equal((65513, true, "AES - Advanced Encryption Standard (128 bit keys).", "Secure Hash Standard"), (policy.Priority, policy.IsDefault, policy.Encryption, policy.Hash));
    }

    [Fact]
    public void A_cipher_without_its_end_is_not_guessed()
    {
        var policy = Assert.Single(ShownRows.WithStranger<IsakmpPolicyRow>(
            "show crypto isakmp policy",
            "Protection suite of priority 10\nhash algorithm:         Secure Hash Standard",
            1,
            "encryption algorithm:   AES - Advanced Encryption Standard (128 bit"));
        Assert.Equal(("", "Secure Hash Standard"), (policy.Encryption, policy.Hash));
    }
}
