using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>Where the words of a line stand; one list serves all lines.</summary>
internal sealed class WordList
{
    private readonly List<Captured> words = [];

    /// <summary>How many there are.</summary>
    public int Count => words.Count;

    /// <summary>A word.</summary>
    public Captured this[int index] => words[index];

    /// <summary>Splits a line at its blanks.</summary>
    public void Split(ReadOnlySpan<byte> line)
    {
        words.Clear();
        for (var at = 0; at < line.Length; at++)
        {
            if (IsBlank(line[at])) continue;
            var start = at;
            while (at < line.Length && !IsBlank(line[at])) at++;
            words.Add(new(start, at - start));
        }
    }

    /// <summary>The word that holds the byte at <paramref name="place"/>, or the first one behind it.</summary>
    public int At(int place)
    {
        var index = words.FindIndex(word => word.Start + word.Length > place);
        return index < 0 ? words.Count : index;
    }

    private static bool IsBlank(byte value) => value is (byte)'\r' || Scan.IsBlank(value);
}
