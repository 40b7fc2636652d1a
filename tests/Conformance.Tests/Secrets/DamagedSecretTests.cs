using Conformance.Testing;
using Xunit;

namespace Conformance.Tests.Secrets;

/// <summary>Secrets in lines that are quoted, marked up, embedded in a string or cut by a prompt.</summary>
public class DamagedSecretTests
{
    [Theory]
    [InlineData("> username bob password 0 swordfish")]
    [InlineData("**crypto isakmp key swordfish address 10.1.1.1**")]
    [InlineData("\"output\": \"R1#show run\\r\\nusername bob password 0 swordfish\\r\\nhostname R1\\r\\n\"")]
    [InlineData("{\"R1\": \"R1#show run\\r\\nhostname R1\", \"R2\": \"username bob password 0 swordfish\", 'R3': 'hostname R3\\ncrypto isakmp key swordfish address 10.1.1.1'}")]
    [InlineData("- \"username bob password 0 swordfish\"")]
    [InlineData("\"output\": \"R1#show run\\r\\nsnmp-server community swordfish RO\\r\\ncrypto isakmp key swordfish address 10.1.1.1\\r\\n\"")]
    [InlineData("R1#crypto isakmp key sword\nR1#fish address 10.1.1.1")]
    public void They_do_not_leave_whole(string text) => Assert.DoesNotContain("swordfish", Scrubbed.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_join_makes_no_secret_whole()
    {
        var read = Replayed.Of("R1#\nHSRP: API pre-shared key sword\nR1#fish for address 10.1.1.1\nR1#");
        Assert.DoesNotContain("swordfish", string.Join("|", read.Facts), StringComparison.Ordinal);
    }
}
