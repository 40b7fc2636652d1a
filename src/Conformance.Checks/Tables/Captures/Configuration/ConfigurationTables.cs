namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The tables of configurations, in the order they are printed.</summary>
internal static class ConfigurationTables
{
    /// <summary>All of them.</summary>
    public static readonly CaptureTable[] All =
    [
        SettingTable.Table, InterfaceConfigurationTable.Table, HsrpConfigurationTable.Table, VrrpConfigurationTable.Table, TrackConfigurationTable.Table, CryptoMapTable.Table,
        IsakmpPolicyTable.Table, IsakmpProfileTable.Table, KeyringTable.Table, Ikev2ProposalTable.Table, Ikev2PolicyTable.Table, Ikev2ProfileTable.Table, TransformSetTable.Table,
        IpsecProfileTable.Table, AccessListTable.Table, StaticRouteTable.Table, OspfConfigurationTable.Table,
    ];
}
