using System.Text;

namespace Conformance.Dialects.Forms;

/// <summary>The words of a closed list. Those that begin alike stand together, so that a text is compared with few of them.</summary>
internal sealed class WordChoice
{
    private readonly (FormWord Word, int Index)[] words;
    private readonly (byte Start, byte End)[] byFirstByte = new (byte, byte)[128];
    private int longest;

    /// <summary>All of them.</summary>
    public IReadOnlyList<string> All => [.. words.Select(word => Encoding.ASCII.GetString(word.Word.Text))];

    /// <summary>Those of them that have no blanks.</summary>
    public IReadOnlyList<string> Single => [.. All.Where(word => !word.Contains(' ', StringComparison.Ordinal))];

    /// <summary>Prepares words of ASCII; of one that is listed twice, the first counts.</summary>
    public WordChoice(params string[] list)
    {
        string[] sorted = [.. list];
        Array.Sort(sorted, static (one, other) => one[0] != other[0] ? one[0] - other[0] : other.Length - one.Length);
        words = new (FormWord, int)[sorted.Length];
        for (var place = words.Length - 1; place >= 0; place--) Add(sorted[place], Array.IndexOf(list, sorted[place]), place);
    }

    /// <summary>The length of the longest word that <paramref name="text"/> begins with; <see cref="Scan.CutShort"/> where it ends inside one.</summary>
    public int Length(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var word in Candidates(text))
        {
            if (word.Word.Begins(text)) return word.Word.Text.Length;
        }

        return text.Length < longest && IsCut(text) ? Scan.CutShort : Scan.No;
    }

    /// <summary>Which word of the list <paramref name="text"/> is.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var word in Candidates(text))
        {
            if (word.Word.Text.Length == text.Length && word.Word.Begins(text)) return word.Index;
        }

        throw new System.Diagnostics.UnreachableException("Only words of the list are looked up.");
    }

    private void Add(string word, int index, int place)
    {
        words[place] = (new(Encoding.ASCII.GetBytes(word)), index);
        ref var range = ref byFirstByte[word[0]];
        range = ((byte)place, range.End == 0 ? (byte)(place + 1) : range.End);
        longest = Math.Max(longest, word.Length);
    }

    private ReadOnlySpan<(FormWord Word, int Index)> Candidates(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] >= byFirstByte.Length) return default;
        var (start, end) = byFirstByte[text[0]];
        return words.AsSpan(start, end - start);
    }

    private bool IsCut(ReadOnlySpan<byte> text)
    {
        foreach (ref readonly var word in words.AsSpan())
        {
            if (word.Word.BeginsWith(text)) return true;
        }

        return false;
    }
}
