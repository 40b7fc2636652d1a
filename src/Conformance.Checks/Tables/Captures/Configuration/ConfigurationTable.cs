using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>A table of one part of the configurations.</summary>
internal static class ConfigurationTable
{
    /// <summary>What stands between the values of one cell.</summary>
    public const char Separator = ';';

    /// <summary>A table with a row for each item of a part.</summary>
    /// <param name="schema">Its columns.</param>
    /// <param name="itemsOf">The items of a configuration.</param>
    /// <param name="row">The row of an item.</param>
    public static CaptureTable Of<TItem>(TableSchema schema, Func<DeviceConfiguration, IEnumerable<TItem>> itemsOf, Func<string, TItem, string[]> row) =>
        new CaptureTable<DeviceConfiguration>(schema with { IsGolden = false }, (device, configuration, _) => itemsOf(configuration).Select(item => row(device, item)));

    /// <summary>Several values in one cell.</summary>
    public static string Join(IEnumerable<string> values) => string.Join(Separator, values);

    /// <summary>Tracked objects in one cell: <c>FastEthernet0/1:150;100:shutdown</c>.</summary>
    public static string Join(IEnumerable<GroupTrackConfiguration> tracks) =>
        Join(tracks.Select(track => $"{track.Subject}:{(track.IsShutdown ? "shutdown" : Cell.Of(track.Decrement))}"));
}
