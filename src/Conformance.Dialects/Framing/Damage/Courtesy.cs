using System.Buffers;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>What people begin and end a post with: <c>Hi all,</c>, <c>Thanks in advance!</c>, <c>Best regards</c>, <c>Any ideas?</c></summary>
internal static class Courtesy
{
    /// <summary>The most letters of one.</summary>
    private const int Longest = 64;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,.!?'-"u8);

    private static readonly string[] Thanks = ["thanks", "thank", "thanx", "thx", "regards", "cheers", "sincerely", "greetings"];

    private static readonly string[] Degrees = ["best", "kind", "kindest", "warm", "many", "with"];

    private static readonly string[] Goods = ["regards", "wishes", "thanks"];

    private static readonly string[] Calls = ["hi", "hello", "hey", "dear"];

    private static readonly string[] Addressees = ["all", "everyone", "everybody", "guys", "team", "folks", "there", "experts", "community", "friends", "sir", "sirs"];

    private static readonly string[] Pleas = ["any", "please"];

    private static readonly string[] Wishes = ["idea", "ideas", "help", "advice", "advise", "suggestion", "suggestions", "thoughts", "input", "assist", "clue"];

    /// <summary>Whether <paramref name="text"/> is one. It has letters and marks of sentences only.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text.Length > Longest || text.ContainsAnyExcept(Letters)) return false;
        var first = FirstWord(text);
        var second = FirstWord(text[first.Length..].TrimStart(" ,"u8));
        return Scan.IsOneOfInAnyCase(first, Thanks) || IsPair(Degrees, Goods, first, second) || IsPair(Pleas, Wishes, first, second)
            || (Scan.IsOneOfInAnyCase(first, Calls) && (second.IsEmpty ? text.Length > first.Length : Scan.IsOneOfInAnyCase(second, Addressees)));
    }

    private static bool IsPair(string[] firsts, string[] seconds, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second) => Scan.IsOneOfInAnyCase(first, firsts) && Scan.IsOneOfInAnyCase(second, seconds);

    private static ReadOnlySpan<byte> FirstWord(ReadOnlySpan<byte> text) => text.IndexOfAny(" ,.!?"u8) is >= 0 and var end ? text[..end] : text;
}
