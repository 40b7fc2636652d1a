namespace Conformance.Protocols.Configuration;

/// <summary>An object that an HSRP or VRRP group tracks.</summary>
/// <param name="Subject">The interface's full name or the object's number.</param>
/// <param name="Decrement">What its failure takes from the priority.</param>
/// <param name="IsShutdown">Whether its failure disables the group instead.</param>
public sealed record GroupTrackConfiguration(string Subject, int Decrement, bool IsShutdown = false)
{
    /// <summary>IOS's decrement where none is configured (Cisco document 9234).</summary>
    public const int DefaultDecrement = 10;
}
