namespace Conformance.Mutation.Mutations;

/// <summary>What in headers tells which of two lines came first.</summary>
[Flags]
internal enum OrderSigns
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The number of messages to a syslog server.</summary>
    MessageCount = 1,

    /// <summary>The number of <c>service sequence-numbers</c>.</summary>
    Sequence = 2,

    /// <summary>The device's clock.</summary>
    DeviceTime = 4,

    /// <summary>The relay's clock.</summary>
    RelayTime = 8,
}
