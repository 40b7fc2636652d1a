namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>What stands behind a command as options: keywords, some with a value, in any order.</summary>
/// <param name="values">The value of each keyword, blank for one without value; a number without keyword under a blank one.</param>
internal sealed class CommandOptions(IReadOnlyDictionary<string, string> values)
{
    /// <summary>No options.</summary>
    public static CommandOptions None { get; } = new(new Dictionary<string, string>());

    /// <summary>Whether the keyword is there.</summary>
    public bool Has(string keyword) => values.ContainsKey(keyword);

    /// <summary>The value of a keyword; blank where it is not there.</summary>
    public string Text(string keyword) => values.GetValueOrDefault(keyword, "");

    /// <summary>The number behind a keyword, or the bare number for a blank one; null where it is not there.</summary>
    public int? Number(string keyword) => values.TryGetValue(keyword, out var value) ? Ios.Number(System.Text.Encoding.ASCII.GetBytes(value)) : null;
}
