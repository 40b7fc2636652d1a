namespace Conformance.Protocols.Configuration;

/// <summary>A global setting of a configuration.</summary>
/// <param name="Name">The command's words: <c>service timestamps debug</c>.</param>
/// <param name="Value">What follows them; <c>no</c> where the command is negated.</param>
public sealed record ConfigurationSetting(string Name, string Value);
