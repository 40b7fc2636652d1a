using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>Secrets that show themselves, whatever stands around them.</summary>
internal static class SecretShapes
{
    /// <summary>A salted hash has more letters than this behind its method.</summary>
    private const int ShortestHash = 8;

    /// <summary>Adds those of a line that are not found yet.</summary>
    public static void Find(ReadOnlySpan<byte> line, WordList words, List<Captured> found)
    {
        for (var index = 0; index < words.Count; index++)
        {
            var word = words[index];
            var text = line.Slice(word.Start, word.Length);
            if (TryFindHash(text, out var secret) || TryFindUrlPassword(text, out secret) || TryFindAssigned(text, out secret) || TryFindAnswer(text, out secret)) AddNew(new(word.Start + secret.Start, secret.Length), found);
        }
    }

    /// <summary><c>$9$salt$hash</c>.</summary>
    private static bool TryFindHash(ReadOnlySpan<byte> word, out Captured hash)
    {
        hash = default;
        var mark = word.IndexOf((byte)'$');
        if (mark < 0) return false;
        var digits = Scan.Digits(word[(mark + 1)..]);
        var end = mark + 1 + digits;
        if (digits is not (1 or 2) || end >= word.Length || word[end] != '$') return false;
        hash = new(mark, word[mark..].TrimEnd("\"',;"u8).Length);
        return hash.Length > end - mark + ShortestHash;
    }

    /// <summary><c>ftp://user:password@host/</c>.</summary>
    private static bool TryFindUrlPassword(ReadOnlySpan<byte> word, out Captured password)
    {
        password = default;
        var scheme = word.IndexOf("://"u8);
        if (scheme < 0) return false;
        var start = scheme + "://".Length;
        var host = word[start..].LastIndexOf((byte)'@');
        var colon = host < 0 ? -1 : word.Slice(start, host).IndexOf((byte)':');
        if (colon < 0) return false;
        password = new(start + colon + 1, host - colon - 1);
        return password.Length > 0;
    }

    /// <summary><c>tunnel-password=secret</c> of an attribute of AAA, <c>ipsec-secret=secret</c> as RouterOS prints it.</summary>
    private static bool TryFindAssigned(ReadOnlySpan<byte> word, out Captured password) => TryFindBehind(word, "password="u8, out password) || TryFindBehind(word, "secret="u8, out password);

    /// <summary><c>Password:secret</c>, what was typed right behind the question.</summary>
    private static bool TryFindAnswer(ReadOnlySpan<byte> word, out Captured password)
    {
        var mark = word.IndexOf((byte)':') + 1;
        password = new(mark, word.Length - mark);
        return password.Length > 0 && SecretBlock.AsksForOne(word[..mark]);
    }

    private static bool TryFindBehind(ReadOnlySpan<byte> word, ReadOnlySpan<byte> name, out Captured password)
    {
        var mark = word.IndexOf(name);
        var value = mark < 0 ? default : word[(mark + name.Length)..].TrimStart("\"'"u8);
        password = new(word.Length - value.Length, value.TrimEnd("\"',;"u8).Length);
        return password.Length > 0;
    }

    private static void AddNew(Captured secret, List<Captured> found)
    {
        if (!found.Exists(known => secret.Start < known.Start + known.Length && known.Start < secret.Start + secret.Length)) found.Add(secret);
    }
}
