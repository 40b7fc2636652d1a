namespace Conformance.Dialects.Forms.Spelling;

/// <summary>What a line shows on its way through the forms: how much of it is as a form has it, and what is not.</summary>
/// <param name="Known">Words and telling values that are right.</param>
/// <param name="Slips">Words that are misspelt or left out.</param>
/// <param name="IsOpen">Whether a value stood that may be anything.</param>
/// <param name="First">The first misspelt word.</param>
internal readonly record struct SpellingSigns(int Known, int Slips, bool IsOpen, Misspelling? First)
{
    /// <summary>The most words of a line that may be misspelt or left out.</summary>
    private const int MostSlips = 2;

    /// <summary>Words and telling values that leave no doubt which form it is.</summary>
    private const int Sure = 2;

    /// <summary>A word of so many letters tells by itself what was meant, as an address does.</summary>
    private const int TellingLength = 7;

    /// <summary>Whether one slip more is too many.</summary>
    public bool IsFull => Slips == MostSlips;

    /// <summary>Behind a word that is right, or in another case.</summary>
    public SpellingSigns Behind(FormWord word) => LettersOf(word) >= 2 ? this with { Known = Known + 1 } : this;

    /// <summary>Behind a value.</summary>
    public SpellingSigns Behind(Field field) => this with { Known = Known + (field.Tells || field.Spellings.Count > 0 ? 1 : 0), IsOpen = IsOpen || !field.IsClosed };

    /// <summary>Behind a misspelt word.</summary>
    public SpellingSigns Behind(Misspelling slip) => this with { Slips = Slips + 1, First = First ?? slip };

    /// <summary>Behind a word that was left out.</summary>
    public SpellingSigns BehindNothing() => this with { Slips = Slips + 1 };

    /// <summary>Whether so many signs prove the line to be of a form, and misspelt.</summary>
    /// <param name="fewest">How many signs prove it where a long word that is misspelt is one of them, and nothing else may stand in the line.</param>
    public bool Prove(int fewest) => First is { } slip && (Known >= Sure || (!IsOpen && slip.Meant.Length >= TellingLength && Known + 1 >= fewest));

    private static int LettersOf(FormWord word)
    {
        var letters = 0;
        foreach (var letter in word.Text)
        {
            if (char.IsAsciiLetter((char)letter)) letters++;
        }

        return letters;
    }
}
