namespace Conformance.Dialects.Answers;

/// <summary>What was typed behind a show command.</summary>
/// <param name="Words">The words; empty where the command echo is missing.</param>
/// <param name="IsFiltered">Whether a pipe filters the answer.</param>
internal sealed record CommandArguments(IReadOnlyList<string> Words, bool IsFiltered)
{
    /// <summary>No command echo, or nothing behind the command.</summary>
    public static CommandArguments None { get; } = new([], false);

    /// <summary>The word behind <paramref name="keyword"/>, such as the name behind <c>vrf</c>; blank where there is none.</summary>
    public string After(string keyword)
    {
        for (var i = 0; i + 1 < Words.Count; i++)
        {
            if (Words[i].Equals(keyword, StringComparison.OrdinalIgnoreCase)) return Words[i + 1];
        }

        return "";
    }

    /// <summary>Whether a word is typed that <paramref name="keyword"/> begins with.</summary>
    public bool Has(string keyword) => Words.Any(word => word.Length > 1 && keyword.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
