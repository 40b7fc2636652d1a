using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Headers;

/// <summary>The usual words of time zones.</summary>
internal static class ZoneWords
{
    private static readonly HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> Usual = UsualWords(
        "UTC", "GMT", "WET", "WEST", "BST", "CET", "CEST", "MET", "MEST", "EET", "EEST", "MSK", "IST", "JST", "KST", "SGT", "HKT", "EST", "EDT", "CST", "CDT", "MST", "MDT",
        "PST", "PDT", "AKST", "AKDT", "HST", "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "BRT");

    /// <summary>
    /// Whether the word is a zone without a colon behind it to tell so: the words of <c>clock timezone</c> are free, and a host stands there, too.
    /// </summary>
    public static bool IsUsual(ReadOnlySpan<byte> word) => Usual.Contains(word);

    private static HashSet<byte[]>.AlternateLookup<ReadOnlySpan<byte>> UsualWords(params string[] words) =>
        new HashSet<byte[]>(words.Select(Encoding.ASCII.GetBytes), ByteKeys.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();
}
