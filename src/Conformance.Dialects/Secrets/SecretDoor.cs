using System.Globalization;
using System.Text;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>
/// The door through which text enters: pre-shared keys, passwords, communities and authentication strings are replaced by <c>&lt;secret:n&gt;</c>,
/// numbered by first appearance in the run, before anything is stored, printed or compared.
/// </summary>
internal sealed class SecretDoor
{
    /// <summary>Every form has one of these; a line without any holds no secret.</summary>
    private static readonly byte[][] Signs = ["key"u8.ToArray(), "password"u8.ToArray(), "secret"u8.ToArray(), "community"u8.ToArray(),
        "snmp-server"u8.ToArray(), "uthentication"u8.ToArray(), "wpa-psk"u8.ToArray(), "passphrase"u8.ToArray()];

    private static readonly FormTrie<SecretForm> Forms = new(SecretForms.All);
    private readonly Dictionary<string, int> numbers = [];

    /// <summary><paramref name="text"/> with its secrets replaced; the very same bytes where it holds none.</summary>
    public ReadOnlySpan<byte> Scrub(ReadOnlySpan<byte> text)
    {
        if (!MayHoldSecret(text)) return text;
        for (var at = 0; at < text.Length; at++)
        {
            if (!IsWordStart(text, at) || !TryFindSecret(text[at..], out var secret)) continue;
            var start = at + secret.Start;
            var mark = MarkOf(text.Slice(start, secret.Length));
            text = (byte[])[.. text[..start], .. mark, .. text[(start + secret.Length)..]];
            at = start + mark.Length - 1;
        }

        return text;
    }

    /// <summary><paramref name="text"/>, of one or several lines, with its secrets replaced.</summary>
    public string Scrub(string text) =>
        string.Join('\n', text.Split('\n').Select(line => Encoding.UTF8.GetString(Scrub(Encoding.UTF8.GetBytes(line)))));

    private static bool MayHoldSecret(ReadOnlySpan<byte> text)
    {
        foreach (var sign in Signs)
        {
            if (text.IndexOf(sign) >= 0) return true;
        }

        return false;
    }

    private static bool IsWordStart(ReadOnlySpan<byte> text, int at) =>
        !Scan.IsBlank(text[at]) && (at == 0 || Scan.IsBlank(text[at - 1]) || text[at - 1] is (byte)':' or (byte)'#' or (byte)'\'' or (byte)'"');

    private static bool TryFindSecret(ReadOnlySpan<byte> text, out Captured secret)
    {
        Span<Captured> captured = stackalloc Captured[FormTrie<SecretForm>.MostHoles];
        var match = Forms.Match(text.TrimEnd(" \t\r"u8), captured);
        var hole = Array.FindIndex(match.Holes, field => SecretFields.Secrets.Contains(field));
        secret = match.Form is not null && hole >= 0 ? captured[hole] : default;
        return secret.Length > 0 && !text.Slice(secret.Start, secret.Length).StartsWith("<secret:"u8);
    }

    private byte[] MarkOf(ReadOnlySpan<byte> secret)
    {
        var text = Encoding.UTF8.GetString(secret);
        if (!numbers.TryGetValue(text, out var number)) numbers[text] = number = numbers.Count + 1;
        return Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<secret:{number}>"));
    }
}
