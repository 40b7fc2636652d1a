using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Platform;

/// <summary>What <c>show version</c> says of a device. Blank where the device prints nothing.</summary>
public sealed record VersionRow
{
    /// <summary>The host name, of the line that gives the uptime.</summary>
    public string Hostname { get; init; } = "";

    /// <summary>The software's family: <c>7200</c>, <c>Catalyst L3 Switch</c>.</summary>
    public string Family { get; init; } = "";

    /// <summary>The image's feature set as it names itself: <c>C7200-A3JK9S-M</c>.</summary>
    public string Software { get; init; } = "";

    /// <summary>The release: <c>12.3(7)T1</c>, <c>16.9.3</c>.</summary>
    public string Release { get; init; } = "";

    /// <summary>The line that says the release.</summary>
    public SourceSpan ReleaseSpan { get; init; }

    /// <summary>The train of the release: <c>12.3T</c>, <c>16.9</c>; blank for releases that are numbered otherwise.</summary>
    public string Train { get; init; } = "";

    /// <summary>What is said of the release behind it: <c>RELEASE SOFTWARE (fc2)</c>.</summary>
    public string ReleaseNote { get; init; } = "";

    /// <summary>The release of IOS-XE around it, as printed: <c>16.09.03</c>, <c>03.09.01.S</c>.</summary>
    public string XeRelease { get; init; } = "";

    /// <summary>The boot ROM.</summary>
    public string Rom { get; init; } = "";

    /// <summary>The boot loader.</summary>
    public string BootLoader { get; init; } = "";

    /// <summary>The file that was booted.</summary>
    public string ImageFile { get; init; } = "";

    /// <summary>What the system returned to ROM by.</summary>
    public string ReturnedToRomBy { get; init; } = "";

    /// <summary>When the system restarted, as printed.</summary>
    public string RestartedAt { get; init; } = "";

    /// <summary>The reason of the last reload, or what the last reset came from.</summary>
    public string ReloadReason { get; init; } = "";

    /// <summary>The platform: <c>7204VXR</c>, <c>C9300-24P</c>.</summary>
    public string Platform { get; init; } = "";

    /// <summary>The processor, as printed in brackets.</summary>
    public string Processor { get; init; } = "";

    /// <summary>The memory as printed: <c>118784K/12288K</c>.</summary>
    public string Memory { get; init; } = "";

    /// <summary>The serial number of the processor board.</summary>
    public string Serial { get; init; } = "";

    /// <summary>The configuration register.</summary>
    public string ConfigRegister { get; init; } = "";

    /// <summary>The configuration register after the next reload, where that differs.</summary>
    public string NextConfigRegister { get; init; } = "";

    /// <summary>How long the system has been up, as printed.</summary>
    public string Uptime { get; init; } = "";

    /// <summary>The lines.</summary>
    public SourceSpan Span { get; init; }
}
