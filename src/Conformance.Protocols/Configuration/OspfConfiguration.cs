namespace Conformance.Protocols.Configuration;

/// <summary>An OSPF process of a configuration.</summary>
/// <param name="Process">The process id.</param>
/// <param name="Networks">The prefixes of its network statements, with their area.</param>
/// <param name="Redistributes">What it redistributes, as printed: <c>static subnets</c>.</param>
/// <param name="PassiveInterfaces">The passive interfaces' full names.</param>
public sealed record OspfConfiguration(
    int Process, IReadOnlyList<(string Prefix, string Area)> Networks, IReadOnlyList<string> Redistributes, IReadOnlyList<string> PassiveInterfaces);
