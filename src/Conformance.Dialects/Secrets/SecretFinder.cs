using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Secrets;

/// <summary>Finds the secrets in a line.</summary>
internal sealed class SecretFinder
{
    /// <summary>Every secret that is not typed at a prompt has one of these in its line.</summary>
    private static readonly SignSearch Signs = new(
        "key ", "key-", "key:", "shared key", "pass", "ecret", "ommunity", "snmp", "uthentication", "psk", "pmk", "://", "cleartext", "$1$", "$5$", "$8$", "$9$", "$14$", "c spi", "y model", "t aaa",
        "rmon event", "nthash", "idtoken", "import ", "export ", "pkcs12", "th \"", "hol ", "eap \"", "xauth \"", "command:", "@con", "@vty", "@tty");

    /// <summary>The forms that begin with a letter.</summary>
    private static readonly SecretForm[][] Forms = FormsByLetter();

    private readonly WordList words = new();
    private readonly List<Captured> found = [];
    private readonly SecretMatch match;

    /// <summary>Finds secrets.</summary>
    public SecretFinder() => match = new(words, found);

    /// <summary>Whether the line ends where a secret would follow.</summary>
    public bool IsCutShort => match.IsCutShort;

    /// <summary>Whether <paramref name="line"/> has to be looked at.</summary>
    /// <param name="line">The line.</param>
    /// <param name="prompt">The prompt in it, counted from its first byte; default where there is none.</param>
    public static bool MayHoldSecret(ReadOnlySpan<byte> line, out Prompt prompt)
    {
        prompt = default;
        if (line.IndexOfAny((byte)'#', (byte)'>') < 0) return Signs.IsIn(line);
        var indent = line.Length - line.TrimStart(" \t"u8).Length;
        if (!Prompt.TryRead(line[indent..], out prompt)) return Signs.IsIn(line);
        prompt = prompt with { CommandStart = prompt.CommandStart + indent };
        return true;
    }

    /// <summary>The secrets of <paramref name="line"/>, in order; the list is used again for the next line.</summary>
    public List<Captured> Find(ReadOnlySpan<byte> line, Prompt prompt)
    {
        words.Split(line);
        found.Clear();
        match.Begin();
        var commands = new CommandStart(line, words, prompt);
        for (var word = 0; word < words.Count; word++)
        {
            if (FindIn(line, word, commands)) word = words.At(found[^1].Start + found[^1].Length) - 1;
        }

        SecretShapes.Find(line, words, found);
        RemoveMasked(line);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    private static SecretForm[][] FormsByLetter()
    {
        var all = SecretForms.All.ToArray();
        var forms = new SecretForm[128][];
        for (var letter = 0; letter < forms.Length; letter++)
        {
            var first = letter;
            forms[letter] = Array.FindAll(all, form => form.Pattern.First.Keywords.Any(word => word.Text[0] == first));
        }

        return forms;
    }

    /// <summary>Whether secrets were added for a command that begins in the word.</summary>
    private bool FindIn(ReadOnlySpan<byte> line, int word, CommandStart commands)
    {
        var end = words[word].Start + words[word].Length;
        for (var start = words[word].Start; start < end; start = commands.NextStart(line, start, end))
        {
            if (TryFind(line, word, start, commands)) return true;
        }

        return false;
    }

    private bool TryFind(ReadOnlySpan<byte> line, int word, int start, CommandStart commands)
    {
        var before = found.Count;
        var first = line[start..(words[word].Start + words[word].Length)];
        var shortest = commands.ShortestAt(start);
        foreach (var form in Forms[char.IsAsciiLetter((char)first[0]) ? first[0] | 0x20 : 0])
        {
            if (!form.Pattern.First.Names(first, shortest) || (form.Pattern.IsCommand && !commands.Begins(line, word, start))) continue;
            foreach (var tokens in form.Pattern.Alternatives)
            {
                if (match.Fits(line, tokens.AsSpan(1), word + 1, shortest)) return found.Count > before;
            }
        }

        return false;
    }

    /// <summary>Forgets what is hidden already: by the device, as <c>***</c> or <c>&lt;removed&gt;</c>, or by this door.</summary>
    private void RemoveMasked(ReadOnlySpan<byte> line)
    {
        for (var index = found.Count - 1; index >= 0; index--)
        {
            var value = line.Slice(found[index].Start, found[index].Length);
            if (!value.ContainsAnyExcept((byte)'*') || (value[0] == '<' && value[^1] == '>')) found.RemoveAt(index);
        }
    }
}
