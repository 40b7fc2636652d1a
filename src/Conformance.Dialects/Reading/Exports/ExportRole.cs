namespace Conformance.Dialects.Reading.Exports;

/// <summary>What a field of an exported record is.</summary>
internal enum ExportRole
{
    /// <summary>The message, with the header that the device or a relay put before it.</summary>
    Message,

    /// <summary>What a collector takes off a message before it keeps it: its counter, or its mnemonic, as the name of a program (RFC 3164 §4.1.3).</summary>
    Tag,

    /// <summary>When the collector received it, or the device sent it.</summary>
    Time,

    /// <summary>The device.</summary>
    Host,
}
