namespace Conformance.Protocols.Traces;

/// <summary>One running instance of a protocol machine: on which device, of which protocol, which one.</summary>
/// <param name="Device">The device's name.</param>
/// <param name="Protocol">The protocol as the contracts spell it: <c>hsrp</c>, <c>ipsec-sa</c>, <c>rri</c>.</param>
/// <param name="Instance">Which one, as the contracts spell it: <c>FastEthernet0/0:1</c>, <c>20.1.1.0/24</c>.</param>
public sealed record EntityKey(string Device, string Protocol, string Instance)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Device}/{Protocol}/{Instance}";
}
