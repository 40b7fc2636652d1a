using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;

namespace Conformance.Dialects.Reading;

/// <summary>The device that a text claims to be from: the prompt's, else the configuration's own, else the scenario's, else the file name's.</summary>
internal static class DeviceClaim
{
    /// <summary>The claim of an answer.</summary>
    public static string Of(string host, CaptureFile file, Capture capture) =>
        host.Length == 0 && capture is Capture<DeviceConfiguration> { Rows: [{ Hostname.Length: > 0 } configuration] } ? configuration.Hostname : Of(host, file);

    /// <summary>The claim of a log line.</summary>
    public static string Of(string host, CaptureFile file) => host.Length > 0 ? host : file.Device.Length > 0 ? file.Device : file.DeviceByName;
}
