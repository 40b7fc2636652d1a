using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The IPsec transform sets of a configuration.</summary>
internal static class TransformSetTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_transform_sets",
            "device,transform_set,transforms,mode",
            "device,transform_set"),
        configuration => configuration.TransformSets,
        Row);

    private static string[] Row(string device, TransformSet set) => [device, set.Name, set.Transforms, set.Mode];
}
