using Conformance.Protocols.Configuration;

namespace Conformance.Checks.Tables.Captures.Configuration;

/// <summary>The lines of a configuration's IPv4 access lists, counted from 1 in each list, because their order decides.</summary>
internal static class AccessListTable
{
    public static readonly CaptureTable Table = ConfigurationTable.Of(
        TableSchema.Of(
            "config_access_lists",
            "device,list,index,sequence,action,protocol,source,source_port,destination,destination_port,options",
            "device,list,index",
            "index"),
        configuration => configuration.AccessLists.GroupBy(entry => entry.List).SelectMany(list => list.Select((entry, index) => (entry, index + 1))),
        Row);

    private static string[] Row(string device, (AccessListEntry Entry, int Index) line) =>
    [
        device, line.Entry.List, Cell.Of(line.Index), Cell.Of(line.Entry.Sequence), line.Entry.Action, line.Entry.Protocol, line.Entry.Source, line.Entry.SourcePort, line.Entry.Destination,
        line.Entry.DestinationPort, line.Entry.Options,
    ];
}
