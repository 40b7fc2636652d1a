using Conformance.Protocols.Ikev2;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto ikev2 sa</c>: a row per IKE SA.</summary>
internal static class Ikev2SaTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<Ikev2SaRow>(
        TableSchema.Of(
            "ikev2_sas",
            "device,tunnel_id,local,local_port,remote,remote_port,fvrf,ivrf,status,status_description,encryption,key_size,prf,hash,dh_group,auth_sign,auth_verify,pqc,lifetime,"
            + "session_id,local_spi,remote_spi,local_id,remote_id,eap_id,dpd,nat,initiator,assigned_address,remote_subnets,child_sas",
            "device,local,remote,tunnel_id",
            "tunnel_id"),
        Row);

    private static string[] Row(string device, Ikev2SaRow row) =>
    [
        device, Cell.Of(row.TunnelId), row.LocalAddress, Cell.Of(row.LocalPort), row.RemoteAddress, Cell.Of(row.RemotePort), row.FrontVrf, row.InsideVrf, row.Status,
        row.StatusDescription, .. Algorithms(row.Algorithms), Cell.Of(row.LifetimeSeconds), Cell.Of(row.SessionId), row.LocalSpi, row.RemoteSpi, row.LocalId,
        row.RemoteId, row.RemoteEapId, Cell.Of(row.DpdSeconds), row.NatTraversal, Cell.Of(row.IsInitiator), row.AssignedAddress, string.Join(';', row.RemoteSubnets),
        string.Join(';', row.Children.Select(Child)),
    ];

    private static string[] Algorithms(Ikev2Algorithms agreed) =>
        [agreed.Encryption, Cell.Of(agreed.KeySize), agreed.Prf, agreed.Hash, agreed.DhGroup, agreed.AuthSign, agreed.AuthVerify, agreed.QuantumSafe];

    private static string Child(Ikev2ChildRow child) =>
        $"{child.LocalSelector} to {child.RemoteSelector}" + (child is { SpiIn: { } inbound, SpiOut: { } outbound } ? $" {Cell.OfSpi(inbound)}/{Cell.OfSpi(outbound)}" : "");
}
