using Conformance.Protocols.Nhrp;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show ip nhrp</c>: a row per entry of the cache. Ages are left out: they are others whenever the command is repeated.</summary>
internal static class NhrpEntryTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<NhrpEntryRow>(
        TableSchema.Of("nhrp_entries", "device,target,next_hop,interface,nbma_address,type,flags", "device,target,next_hop,nbma_address"), Row);

    private static string[] Row(string device, NhrpEntryRow row) => [device, row.Target, row.NextHop, row.Interface, row.NbmaAddress, row.Type, row.Flags];
}
