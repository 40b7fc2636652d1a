namespace Conformance.Mutation.Mutations;

/// <summary>Where a line prints the two states of a move.</summary>
/// <param name="From">Where the word of the state left begins.</param>
/// <param name="FromLength">Its length.</param>
/// <param name="To">Where the word of the state entered begins.</param>
/// <param name="ToLength">Its length.</param>
internal readonly record struct PrintedMove(int From, int FromLength, int To, int ToLength)
{
    /// <summary>What routers print between the two states of a move.</summary>
    private static readonly string[] Joiners = ["->", "to", "New State =", "-> new state"];

    /// <summary>Finds the last place where both words stand in this order with nothing but an arrow or the like between them; null for none.</summary>
    public static PrintedMove? Find(string line, string from, string to)
    {
        if (from.Length == 0) return null;
        for (var second = LastWord(line, to, line.Length); second > 0; second = LastWord(line, to, second))
        {
            var first = LastWord(line, from, second);
            if (first >= 0 && Joiners.Contains(line[(first + from.Length)..second].Trim())) return new(first, from.Length, second, to.Length);
        }

        return null;
    }

    /// <summary>The line with one of the states replaced.</summary>
    public string Replace(string line, string state, bool isTo) =>
        isTo ? line[..To] + state + line[(To + ToLength)..] : line[..From] + state + line[(From + FromLength)..];

    private static int LastWord(string line, string word, int before)
    {
        var at = before;
        do
        {
            at = at <= 0 ? -1 : line.LastIndexOf(word, at - 1, StringComparison.Ordinal);
        }
        while (at >= 0 && (IsWordAt(line, at - 1) || IsWordAt(line, at + word.Length)));
        return at;
    }

    private static bool IsWordAt(string line, int at) => at >= 0 && at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] is '_' or '-' && !IsArrow(line, at));

    private static bool IsArrow(string line, int at) => line[at] == '-' && at + 1 < line.Length && line[at + 1] == '>';
}
