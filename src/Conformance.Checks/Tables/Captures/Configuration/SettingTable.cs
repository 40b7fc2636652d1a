using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The global settings of a configuration.</summary>
internal static class SettingTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_settings",
            "device,name,value",
            "device,name,value"),
        configuration => configuration.Settings,
        Row);

    private static string[] Row(string device, ConfigurationSetting setting) => [device, setting.Name, setting.Value];
}
