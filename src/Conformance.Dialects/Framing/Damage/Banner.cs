using System.Buffers;
using System.Text;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>What a router greets with (<c>banner motd</c>, <c>banner login</c>): a text in a frame of one mark, and what the law wants to be said.</summary>
internal static class Banner
{
    /// <summary>The fewest words that warn somebody.</summary>
    private const int FewestWords = 3;

    /// <summary>The fewest marks that are a line, rather than a slip.</summary>
    private const int FewestMarks = 3;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("*#|+=~-_"u8);
    private static readonly SearchValues<byte> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,.!'-()/"u8);

    /// <summary>What a banner says before its sentence.</summary>
    private static readonly string[] Calls = ["WARNING:", "NOTICE:", "ATTENTION:"];

    private static readonly string[] LegalWords = ["authorized", "authorised", "unauthorized", "unauthorised", "prohibited", "prosecuted", "monitored"];

    /// <summary>The text in a frame, empty for a line of marks alone; false where the line has no frame.</summary>
    public static bool TryUnframe(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> inside)
    {
        inside = default;
        if (text.Length < FewestMarks || !Marks.Contains(text[0]) || text[^1] != text[0]) return false;
        inside = text.TrimStart(text[0]).TrimEnd(text[0]);
        if (!inside.ContainsAnyExcept(Marks)) inside = default;
        return inside.IsEmpty || (inside[0] == ' ' && inside[^1] == ' ');
    }

    /// <summary>Whether <paramref name="text"/> warns off those who have no business on the router.</summary>
    public static bool IsWarning(ReadOnlySpan<byte> text)
    {
        var said = Encoding.UTF8.GetString(text);
        var call = Calls.FirstOrDefault(call => said.StartsWith(call, StringComparison.OrdinalIgnoreCase)) ?? "";
        if (text[call.Length..].ContainsAnyExcept(Letters)) return false;
        var words = said[call.Length..].Split([' ', '.', ',', '!', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= FewestWords && words.Any(word => LegalWords.Contains(word, StringComparer.OrdinalIgnoreCase));
    }
}
