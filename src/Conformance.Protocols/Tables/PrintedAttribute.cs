namespace Conformance.Protocols.Tables;

/// <summary>The word that routers, and therefore our outputs, print for a state or an event that the specification names otherwise.</summary>
/// <param name="word">The printed word, or the RFC's event letter.</param>
/// <param name="meaning">What it means, for the legend of a printed table.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class PrintedAttribute(string word, string meaning = "") : Attribute
{
    /// <summary>The printed word.</summary>
    public string Word { get; } = word;

    /// <summary>What it means; blank where the word says it.</summary>
    public string Meaning { get; } = meaning;
}
