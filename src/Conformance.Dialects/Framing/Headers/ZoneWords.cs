using System.Collections.Concurrent;
using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>The words of time zones: each is made a string once.</summary>
internal static class ZoneWords
{
    /// <summary>A file of garbage must not fill the memory.</summary>
    private const int Capacity = 256;

    private static readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> Usual = UsualWords(
        "UTC", "GMT", "WET", "WEST", "BST", "CET", "CEST", "MET", "MEST", "EET", "EEST", "MSK", "IST", "JST", "KST", "SGT", "HKT", "EST", "EDT", "CST", "CDT", "MST", "MDT",
        "PST", "PDT", "AKST", "AKDT", "HST", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "BRT");

    private static readonly ConcurrentDictionary<byte[], string>.AlternateLookup<ReadOnlySpan<byte>> Known =
        new ConcurrentDictionary<byte[], string>(ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The word in capitals.</summary>
    public static string Of(ReadOnlySpan<byte> word)
    {
        if (Known.TryGetValue(word, out var known)) return known;
        known = Encoding.ASCII.GetString(word).ToUpperInvariant();
        if (Known.Dictionary.Count < Capacity) Known[word] = known;
        return known;
    }

    /// <summary>
    /// Whether the word is a zone without a colon behind it to tell so: the words of <c>clock timezone</c> are free, and a host stands there, too.
    /// </summary>
    public static bool IsUsual(ReadOnlySpan<byte> word) => Usual.Contains(word);

    private static HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> UsualWords(params string[] words) =>
        new HashSet<byte[]>(words.Select(Encoding.ASCII.GetBytes), ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
}
