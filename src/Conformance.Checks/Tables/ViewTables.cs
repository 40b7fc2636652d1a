using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Tables;
using Conformance.Replay.Views;

namespace Conformance.Checks.Tables;

/// <summary>Turns folds into the tables of the contract, as far as facts tell: what they do not tell stays blank.</summary>
public static class ViewTables
{
    /// <summary>The routes of a device.</summary>
    public static DataTable Routes(RunView view, string device) => new(TableSchema.Routes, view.Rib.Of(device).Select(route => new[]
    {
        device, route.Vrf, route.Code, route.Prefix, Cell.Of(route.AdminDistance), Cell.Of(route.Metric), route.NextHop, route.Interface,
    }));

    /// <summary>The IPsec SAs of a device.</summary>
    public static DataTable Sas(RunView view, string device) => new(TableSchema.IpsecSas, view.Sas.Of(device).Select(sa => new[]
    {
        device, "", "", sa.Local, sa.Remote, sa.LocalIdent, sa.RemoteIdent, Spelling<SaDirection>.Of(sa.Direction), Spelling<IpsecProtocol>.Of(sa.Protocol),
        Cell.OfSpi(sa.Spi), "", "", "",
    }));

    /// <summary>The HSRP groups of a device.</summary>
    public static DataTable Groups(RunView view, string device) => new(TableSchema.Hsrp, view.Groups.Groups.Values.Where(group => group.Entity.Device == device && group.Entity.Protocol == GroupView.Protocol).Select(group =>
    {
        var colon = group.Entity.Instance.LastIndexOf(':');
        return new[]
        {
            device, group.Entity.Instance[..colon], group.Entity.Instance[(colon + 1)..], "", group.State, group.VirtualIp, group.ActiveRouter, group.StandbyRouter,
            Cell.Of(group.Priority), "", "", "", "", "", "",
        };
    }));

    /// <summary>The ISAKMP SAs of a device.</summary>
    public static DataTable Isakmp(RunView view, string device) => new(
        TableSchema.IsakmpSas,
        view.Entities.Entities.Values.Where(entity => entity.Entity.Device == device && entity.Entity.Protocol == "isakmp").Select(entity =>
        {
            var mark = entity.Entity.Instance.LastIndexOf('#');
            return new[] { device, "", entity.Entity.Instance[..mark], entity.State, entity.Entity.Instance[(mark + 1)..].Split('~')[0], "", "", "", "", "", "", "" };
        }));
}
