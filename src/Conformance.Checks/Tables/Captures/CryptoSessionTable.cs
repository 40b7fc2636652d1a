using Conformance.Protocols.CryptoSession;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show crypto session</c>: a row per flow, and one for a session without any.</summary>
internal static class CryptoSessionTable
{
    public static readonly CaptureTable Table = new CaptureTable<CryptoSessionRow>(
        TableSchema.Of(
            "crypto_sessions",
            "device,interface,peer,port,fvrf,ivrf,status,profile,username,group,assigned_address,phase1_id,description,ike_sas,flow,active_sas,origin",
            "device,interface,peer,port,flow"),
        (device, session, _) => session.Flows.Select(flow => Row(device, session, flow)).DefaultIfEmpty(Row(device, session, new(""))));

    private static string[] Row(string device, CryptoSessionRow session, CryptoSessionFlow flow) =>
    [
        device, session.Interface, session.Peer, Cell.Of(session.PeerPort), session.FrontVrf, session.InsideVrf, session.Status, session.Profile, session.Username,
        session.Group, session.AssignedAddress, session.Phase1Id, session.Description, string.Join(';', session.IkeSas.Select(IkeSa)), flow.Selector,
        Cell.Of(flow.ActiveSas), flow.Origin,
    ];

    private static string IkeSa(CryptoSessionIkeSa sa) => $"{sa.Version} {sa.Local} {sa.Remote} {sa.State} {sa.Capabilities}".TrimEnd();
}
