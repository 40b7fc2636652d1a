using Conformance.Dialects.Framing.Headers;

namespace Conformance.Dialects.Framing.Headings;

/// <summary>
/// What a program writes above the lines of each source that it shows: <c>==> /var/log/R1.log &lt;==</c> (tail, head), <c>[1] 10:20:00 [SUCCESS] R1</c> (parallel ssh), <c>R1 | CHANGED | rc=0 >></c>
/// (Ansible), and <c>192.0.2.1.514 > 192.0.2.9.514: … SYSLOG</c>, the packet that brought a message (tcpdump). What it names is the source, whatever it is called.
/// </summary>
internal static class SourceHeading
{
    private static ReadOnlySpan<byte> Open => "==> "u8;

    private static ReadOnlySpan<byte> Close => " <=="u8;

    private static ReadOnlySpan<byte> Arrow => " > "u8;

    /// <summary>Reads the source; false where <paramref name="text"/> is no such heading.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> host)
    {
        host = default;
        if (text.IsEmpty) return false;
        if (text.StartsWith(Open) && text.EndsWith(Close)) host = NameOf(text[Open.Length..^Close.Length]);
        else if (text[0] == '[') host = BehindResult(text);
        else if (text.EndsWith(">>"u8)) host = BeforeResult(text);
        else if (text.IndexOf(" SYSLOG"u8) > 0) host = SenderOf(text);
        return HeaderWords.IsHost(host);
    }

    /// <summary>What a file is called up to its first full stop, as <see cref="HeaderWords.FileNameLength"/> has it, or the address that it is called by.</summary>
    private static ReadOnlySpan<byte> NameOf(ReadOnlySpan<byte> path)
    {
        var name = path[(path.LastIndexOfAny((byte)'/', (byte)'\\') + 1)..];
        if (HeaderWords.IsAddress(name)) return name;
        var extension = name.LastIndexOf((byte)'.');
        if (extension > 0 && HeaderWords.IsAddress(name[..extension])) return name[..extension];
        var end = name.IndexOf((byte)'.');
        return end > 0 ? name[..end] : name;
    }

    private static ReadOnlySpan<byte> BehindResult(ReadOnlySpan<byte> text)
    {
        var start = Math.Max(text.IndexOf(" [SUCCESS] "u8), text.IndexOf(" [FAILURE] "u8));
        if (start < 0) return default;
        var source = text[(start + " [SUCCESS] ".Length)..];
        var end = source.IndexOf((byte)' ');
        return end < 0 ? source : source[..end];
    }

    private static ReadOnlySpan<byte> BeforeResult(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf(" | "u8);
        return end > 0 && text.IndexOf(" | rc="u8) > 0 ? text[..end] : default;
    }

    /// <summary>The address before the arrow, without the port that stands behind its last full stop.</summary>
    private static ReadOnlySpan<byte> SenderOf(ReadOnlySpan<byte> text)
    {
        var arrow = text.IndexOf(Arrow);
        if (arrow < 0) return default;
        var sender = text[(text[..arrow].LastIndexOf((byte)' ') + 1)..arrow];
        var port = sender.LastIndexOf((byte)'.');
        return port > 0 && HeaderWords.IsAddress(sender[..port]) ? sender[..port] : default;
    }
}
