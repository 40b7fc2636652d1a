using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto ipsec sa</c>: a row per SA.</summary>
internal static class IpsecSaTable
{
    public static readonly CaptureTable Table =
        new CaptureTable<IpsecFlowRow>(TableSchema.IpsecSas, (device, flow, _) => flow.Sas.Select(row => Row(device, row)));

    private static string[] Row(string device, IpsecSaRow row) =>
    [
        device, row.Interface, row.CryptoMap, row.LocalEndpoint, row.RemoteEndpoint, row.LocalIdent, row.RemoteIdent, Spelling<SaDirection>.Of(row.Direction),
        Spelling<IpsecProtocol>.Of(row.Protocol), row.Spi == 0 ? "" : Cell.OfSpi(row.Spi), row.Transform, row.Mode, row.Status,
    ];
}
