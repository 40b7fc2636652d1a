using Conformance.Protocols.Platform;

namespace Conformance.Checks.Tables.Captures.Platform;

/// <summary><c>show version</c>.</summary>
internal static class VersionTable
{
    public static readonly CaptureTable Table = CaptureTable.Of<VersionRow>(
        TableSchema.Of(
            "versions",

            "device,hostname,family,software,version,train,release,xe_version,rom,boot_loader,image,returned_to_rom_by,restarted_at,reload_reason,"
            + "platform,processor,memory,serial,config_register,next_config_register,uptime",
            "device,hostname"),
        Row);

    private static string[] Row(string device, VersionRow row) =>
    [
        device, row.Hostname, row.Family, row.Software, row.Release, row.Train, row.ReleaseNote, row.XeRelease, row.Rom, row.BootLoader, row.ImageFile, row.ReturnedToRomBy, row.RestartedAt,
        row.ReloadReason, row.Platform, row.Processor, row.Memory, row.Serial, row.ConfigRegister, row.NextConfigRegister, row.Uptime,
    ];
}
