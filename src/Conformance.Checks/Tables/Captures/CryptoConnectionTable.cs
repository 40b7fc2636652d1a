using Conformance.Protocols.Ipsec;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto engine connections active</c>: a row per connection, with the packets that it carried.</summary>
internal static class CryptoConnectionTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<CryptoConnectionRow>(
        TableSchema.Of("crypto_connections", "device,id,interface,type,state,algorithm,encrypted,decrypted,ip_address", "device,id", "id"), Row);

    private static string[] Row(string device, CryptoConnectionRow row) =>
        [device, Cell.Of(row.Id), row.Interface, row.Type, row.State, row.Algorithm, Cell.Of(row.Encrypted), Cell.Of(row.Decrypted), row.Address];
}
