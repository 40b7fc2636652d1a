using Conformance.Protocols.Ipsec;
using Xunit;

namespace Conformance.Tests.Show;

/// <summary><c>show crypto engine connections active</c>.</summary>
public class ShowCryptoEngineConnectionsTests
{
    [Theory]
    [InlineData("    1  IPsec   AES256+SHA512             0        1        1 25.2.2.2", 1, "", "IPsec", "", "AES256+SHA512", 1, "25.2.2.2")]
    [InlineData("1001 Se1/0.10   IKE    MD5+AES        0       0    100.100.100.1", 1001, "Serial1/0.10", "IKE", "", "MD5+AES", 0, "100.100.100.1")]
    [InlineData(" 1002  IKE     SHA+AES256                0        0        0", 1002, "", "IKE", "", "SHA+AES256", 0, "")]
    [InlineData("2001 Ethernet0/0 12.1.1.2 set DES+SHA 0 99", 2001, "Ethernet0/0", "", "set", "DES+SHA", 99, "12.1.1.2")]
    public void The_columns_of_every_release_are_read(string line, int id, string port, string type, string state, string algorithm, long decrypted, string address)
    {
        var row = Assert.Single(ShownRows.Of<CryptoConnectionRow>("show crypto engine connections active", line));
        Assert.Equal((id, port, type, state, algorithm), (row.Id, row.Interface, row.Type, row.State, row.Algorithm));
        Assert.Equal((decrypted, address), (row.Decrypted, row.Address));
    }
}
