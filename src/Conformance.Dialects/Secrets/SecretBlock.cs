using System.Buffers;
using System.Text;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Secrets;

/// <summary>Secrets that only the lines before show to be some: the base64 of private keys, the rows of <c>show crypto isakmp key</c>, what was typed at a question.</summary>
internal static class SecretBlock
{
    /// <summary>A private key of 16 kbit has 200 lines, a PKCS12 with its certificates some more.</summary>
    private const int LongestKey = 1000;

    private const int LongestTable = 10_000;

    private static readonly SearchValues<byte> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="u8);

    /// <summary>What the lines behind <paramref name="line"/> hold, which holds no secret of a block itself.</summary>
    /// <param name="line">The line.</param>
    /// <param name="state">What it was expected to hold.</param>
    public static SecretState Behind(ReadOnlySpan<byte> line, SecretState state)
    {
        if (line.IndexOf("-----BEGIN "u8) >= 0) return IsPrivate(line) ? new(SecretStateKind.PrivateKey, LongestKey) : default;
        if (line.IndexOf("pkcs12 follows"u8) >= 0 || line.IndexOf("base 64 encoded pkcs12"u8) >= 0) return new(SecretStateKind.PrivateKey, LongestKey);
        if (line.StartsWith("Keyring"u8) && line.IndexOf("Preshared Key"u8) > 0) return new(SecretStateKind.KeyTable, LongestTable);
        if (AsksForOne(line)) return new(SecretStateKind.Typed, 1);
        return Ends(line, state) ? default : state.Next;
    }

    /// <summary>Whether <paramref name="text"/> ends as a question for a secret does: <c>Re-enter password:</c>, <c>Enter PEM passphrase:</c>. A device echoes no answer; who retypes a session may write it down.</summary>
    public static bool AsksForOne(ReadOnlySpan<byte> text) => EndsWith(text, "password:"u8) || EndsWith(text, "passphrase:"u8);

    /// <summary>The secret that a line of a block holds; false where it holds none.</summary>
    public static bool TryFind(ReadOnlySpan<byte> line, SecretState state, out Captured secret)
    {
        secret = default;
        return state.Kind switch
        {
            SecretStateKind.PrivateKey => TryFindBase64(line, out secret),
            SecretStateKind.KeyTable => TryFindKey(line, out secret),
            SecretStateKind.Wrapped => TryFindRemainder(line, out secret),
            SecretStateKind.Typed => TryFindTyped(line, out secret),
            _ => false,
        };
    }

    private static bool IsPrivate(ReadOnlySpan<byte> line) => line.IndexOf("PRIVATE KEY-----"u8) > 0 || line.IndexOf("PKCS12-----"u8) > 0;

    /// <summary>A message of the router between the lines ends no block.</summary>
    private static bool Ends(ReadOnlySpan<byte> line, SecretState state) => state.Kind switch
    {
        SecretStateKind.PrivateKey => line.IndexOf("-----END"u8) >= 0 || line.StartsWith("---End"u8) || line.SequenceEqual("quit"u8) || Prompt.TryRead(line, out _),
        SecretStateKind.KeyTable => !line.IsEmpty && (Prompt.TryRead(line, out _) || !IsMessage(line)),
        _ => true,
    };

    private static bool IsMessage(ReadOnlySpan<byte> line) => line[0] == '%' || LogHeader.Read(line).BodyStart > 0;

    private static bool TryFindBase64(ReadOnlySpan<byte> line, out Captured secret)
    {
        secret = new(0, line.Length);
        return !line.IsEmpty && !line.ContainsAnyExcept(Base64) && !line.SequenceEqual("quit"u8);
    }

    /// <summary><c>default  10.1.1.1  [255.255.255.0]  key</c>; the name of the keyring stands only in its first row.</summary>
    private static bool TryFindKey(ReadOnlySpan<byte> line, out Captured secret)
    {
        secret = default;
        if (line.IsEmpty || IsMessage(line) || Prompt.TryRead(line, out _)) return false;
        var start = line.IndexOf((byte)']') + 1;
        if (start == 0) start = BehindAddress(line);
        if (start == 0) start = line.LastIndexOf("  "u8) + 2;
        while (start < line.Length && Scan.IsBlank(line[start])) start++;
        secret = new(start, line.Length - start);
        return start >= "  ".Length && secret.Length > 0;
    }

    /// <summary>Where the first or second word ends, if it begins with an address; else 0.</summary>
    private static int BehindAddress(ReadOnlySpan<byte> line)
    {
        var first = Scan.Word(line);
        if (Scan.Address(line) > 0) return first;
        var second = first;
        while (second < line.Length && Scan.IsBlank(line[second])) second++;
        return second < line.Length && Scan.Address(line[second..]) > 0 ? second + Scan.Word(line[second..]) : 0;
    }

    /// <summary>A terminal of fixed width puts the end of a long line on a line of its own.</summary>
    private static bool TryFindRemainder(ReadOnlySpan<byte> line, out Captured secret)
    {
        secret = new(0, line.Length);
        return !line.IsEmpty && !line.ContainsAny(" \t!%"u8) && !Prompt.TryRead(line, out _);
    }

    /// <summary>One word, which is no prompt, no next question and nothing that is only drawn.</summary>
    private static bool TryFindTyped(ReadOnlySpan<byte> line, out Captured secret) =>
        TryFindRemainder(line, out secret) && !AsksForOne(line) && !line.StartsWith("```"u8) && line[0] is not (byte)'<';

    private static bool EndsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) => text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[^word.Length..], word);
}
