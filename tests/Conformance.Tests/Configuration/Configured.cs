using Conformance.Protocols.Captures;
using Conformance.Protocols.Configuration;
using Conformance.Testing;

namespace Conformance.Tests.Configuration;

/// <summary>Configurations as texts.</summary>
internal static class Configured
{
    /// <summary>What a configuration says, with the numbers of its lines that were not read.</summary>
    public static (DeviceConfiguration Device, IReadOnlyList<int> Unread) Read(string text, string command = "show running-config")
    {
        var read = Replayed.Of(text, command: command);
        return (((Capture<DeviceConfiguration>)read.Captures[^1]).Rows[0], read.Unread);
    }

    /// <summary>What a configuration says.</summary>
    public static DeviceConfiguration Of(string text) => Read(text).Device;
}
