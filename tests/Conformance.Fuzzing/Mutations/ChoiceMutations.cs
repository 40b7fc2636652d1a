using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>Words that stand where they may and say something else: another state of the same machine, another event, another role.</summary>
internal static class ChoiceMutations
{
    /// <summary>Words that are looked at before none is found.</summary>
    private const int Attempts = 8;

    /// <summary>The closed lists that forms take values from, by each of their words.</summary>
    private static readonly Dictionary<string, List<IReadOnlyList<string>>> Lists = ListsByWord();

    /// <summary>All of them.</summary>
    public static Mutation[] All { get; } = [ChangeChoice, GoOn];

    private static byte[] ChangeChoice(byte[] text, Dice dice, SeedTexts seeds)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var word = TextRange.Word(text, dice);
            if (Lists.TryGetValue(Encoding.Latin1.GetString(word.Of(text)), out var lists)) return word.Replace(text, Encoding.Latin1.GetBytes(dice.Of(dice.Of(lists))));
        }

        return text;
    }

    /// <summary>A line, and behind it the same with another choice: what an entity does next.</summary>
    private static byte[] GoOn(byte[] text, Dice dice, SeedTexts seeds)
    {
        if (text.Length == 0) return text;
        var line = TextRange.Line(text, dice);
        return new TextRange(line.End, 0).Replace(text, [.. line.End == text.Length ? "\n"u8 : default, .. ChangeChoice(line.Of(text).ToArray(), dice, seeds)]);
    }

    private static Dictionary<string, List<IReadOnlyList<string>>> ListsByWord()
    {
        var lists = new Dictionary<string, List<IReadOnlyList<string>>>(StringComparer.Ordinal);
        var fields = DialectCatalog.All[0].LineForms.SelectMany(form => form.Template.Alternatives).SelectMany(tokens => tokens).OfType<TemplateToken.Hole>().Select(hole => hole.Field).Distinct();
        foreach (var choices in fields.Select(field => field.Choices).Where(choices => choices.Count > 1))
        {
            foreach (var word in choices)
            {
                if (!lists.TryGetValue(word, out var known)) lists[word] = known = [];
                known.Add(choices);
            }
        }

        return lists;
    }
}
