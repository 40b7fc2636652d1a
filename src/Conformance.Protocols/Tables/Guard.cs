using Conformance.Protocols.Profiles;

namespace Conformance.Protocols.Tables;

/// <summary>A condition of a row, in words and as a function of the facts known about the entity.</summary>
/// <typeparam name="TFacts">What configuration and captures tell about the entity.</typeparam>
/// <param name="says">The condition in words, as `table` and findings print it.</param>
/// <param name="holds">True, false, or null where the facts do not decide.</param>
public sealed class Guard<TFacts>(string says, Func<TFacts, bool?> holds)
{
    /// <summary>Holds for any facts.</summary>
    public static Guard<TFacts> Always { get; } = new("", _ => true);

    /// <summary>The condition in words; blank for a row without one.</summary>
    public string Says { get; } = says;

    /// <summary>The condition in words, without that on the release.</summary>
    public string Condition { get; private init; } = says;

    /// <summary>Whether it holds for <paramref name="facts"/>; null where they do not decide.</summary>
    public bool? Holds(TFacts facts) => holds(facts);

    /// <summary>The same condition where nothing tells whether the device's release is of <paramref name="releases"/>: it may fail, and is never known to hold.</summary>
    public Guard<TFacts> Within(ReleaseRange releases) => new(Says.Length == 0 ? $"{releases}" : $"{releases}; {Says}", facts => Holds(facts) is false ? false : null) { Condition = Condition };
}
