namespace Conformance.Dialects.Reading.Exports;

/// <summary>What a field of an exported record is.</summary>
internal enum ExportRole
{
    /// <summary>The message, with the header that the device or a relay put before it.</summary>
    Message,

    /// <summary>When the collector received it, or the device sent it.</summary>
    Time,

    /// <summary>The device.</summary>
    Host,
}
