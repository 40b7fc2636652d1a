using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>Which options a command has: keywords with nothing, a number (<c>#</c>), an address (<c>@</c>) or a word (<c>*</c>) behind them.</summary>
internal sealed class OptionGrammar
{
    private readonly Dictionary<string, string> shapes;

    private OptionGrammar(IEnumerable<string> options)
    {
        shapes = options.Select(option => option.Split(' ')).ToDictionary(words => words.Length == 1 && words[0] == "#" ? "" : words[0], words => words[^1]);
    }

    /// <summary>A field for the options at the end of a command.</summary>
    /// <param name="options">Each as <c>permanent</c>, <c>tag #</c>, <c>name *</c>, or <c>#</c> for a number without keyword.</param>
    public static Field<CommandOptions> Field(params string[] options)
    {
        var grammar = new OptionGrammar(options);
        return new("options", grammar.Length, grammar.Read);
    }

    private static bool HasShape(string word, string shape) => shape switch
    {
        "#" => word.All(char.IsAsciiDigit),
        "@" => System.Net.IPAddress.TryParse(word, out _),
        _ => true,
    };

    private int Length(ReadOnlySpan<byte> text) => text.Length > 0 && TryRead(text, out _) ? text.Length : Scan.No;

    private CommandOptions Read(ReadOnlySpan<byte> text, Lexicon words) => TryRead(text, out var values) ? new(values) : CommandOptions.None;

    private bool TryRead(ReadOnlySpan<byte> text, out Dictionary<string, string> values)
    {
        values = [];
        var words = Encoding.UTF8.GetString(text).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (!TryTake(words, ref i, values)) return false;
        }

        return true;
    }

    private bool TryTake(string[] words, ref int at, Dictionary<string, string> values)
    {
        var word = words[at];
        if (shapes.ContainsKey("") && HasShape(word, "#")) return values.TryAdd("", word);
        if (!shapes.TryGetValue(word, out var shape)) return false;
        if (shape == word) return values.TryAdd(word, "");
        return ++at < words.Length && HasShape(words[at], shape) && values.TryAdd(word, words[at]);
    }
}
