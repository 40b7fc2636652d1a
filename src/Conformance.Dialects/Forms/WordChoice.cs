namespace Conformance.Dialects.Forms;

/// <summary>The words of a closed list.</summary>
internal sealed class WordChoice
{
    private readonly FormWord[] words;

    /// <summary>Those of them that have no blanks.</summary>
    public IReadOnlyList<string> Single { get; }

    /// <summary>Prepares the words.</summary>
    public WordChoice(IReadOnlyList<string> words)
    {
        Single = [.. words.Where(word => !word.Contains(' ', StringComparison.Ordinal))];
        this.words = [.. words.OrderByDescending(word => word.Length).Select(word => new FormWord(System.Text.Encoding.ASCII.GetBytes(word)))];
    }

    /// <summary>The length of the longest word that <paramref name="text"/> begins with; <see cref="Scan.CutShort"/> where it ends inside one.</summary>
    public int Length(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var word in words.AsSpan())
        {
            if (word.Begins(text)) return word.Text.Length;
        }

        return text.Length < words[0].Text.Length && IsCut(text) ? Scan.CutShort : Scan.No;
    }

    private bool IsCut(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var word in words.AsSpan())
        {
            if (word.BeginsWith(text)) return true;
        }

        return false;
    }
}
