using System.Buffers;

namespace Conformance.Dialects.Framing;

/// <summary>
/// A command prompt and what was typed behind it: <c>7204VXR-1#show standby</c>, <c>R1(config-if)#end</c>, <c>R1></c>. That of an ASA may name its context and its role as well,
/// <c>asa1/vpn/act(config)#</c>: another device, whose answers must not be taken for those of the prompt above.
/// </summary>
/// <param name="HostLength">Bytes of the host name at the start of the line.</param>
/// <param name="CommandStart">Byte index of the command; the line's length where none was typed.</param>
internal readonly record struct Prompt(int HostLength, int CommandStart)
{
    /// <summary>The longest host name that IOS accepts, bytes (RFC 1123 §2.1).</summary>
    private const int LongestHost = 63;

    private static readonly SearchValues<byte> HostByte =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."u8);

    private static readonly SearchValues<byte> ModeByte =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"u8);

    /// <summary>Reads the prompt at the start of <paramref name="text"/>; false where there is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out Prompt prompt)
    {
        prompt = default;
        var host = text.IndexOfAnyExcept(HostByte);
        if (host is <= 0 or > LongestHost || !IsHostStart(text[0])) return false;
        if (text[host] == '/' && !TryReadContext(text, ref host)) return false;
        var mark = host;
        if (text[host] == '(')
        {
            var mode = text[(host + 1)..].IndexOfAnyExcept(ModeByte);
            if (mode <= 0 || text[host + 1 + mode] != ')') return false;
            mark = host + mode + 2;
        }

        if (mark >= text.Length || text[mark] is not ((byte)'#' or (byte)'>')) return false;
        var command = mark + 1;
        while (command < text.Length && text[command] is (byte)' ' or (byte)'\t') command++;
        if (text[mark..].StartsWith(">* "u8)) return false; // C>* is a route of FRRouting.
        prompt = new(host, command);
        return true;
    }

    /// <summary>The context and the role behind a host; a path goes on behind its mark, or has none.</summary>
    private static bool TryReadContext(ReadOnlySpan<byte> text, ref int host)
    {
        while (host < text.Length && text[host] == '/')
        {
            var part = text[(host + 1)..].IndexOfAnyExcept(HostByte);
            if (part <= 0) return false;
            host += 1 + part;
        }

        return text[host] == '(' || (text[host] is (byte)'#' or (byte)'>' && (host + 1 == text.Length || text[host + 1] == ' '));
    }

    /// <summary>Whether a mark stands anywhere with which prompts end.</summary>
    public static bool HasMark(ReadOnlySpan<byte> text) => text.IndexOfAny((byte)'#', (byte)'>') >= 0;

    /// <summary>
    /// Finds a prompt that was glued to the end of another line, with a command, or of a host that is known: <c>outbound pcp sas: vpn7200#show crypto isa sa</c>. Behind the prompt of a
    /// known host the next message may stand.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="known">The host of the prompt above; empty where none stood there.</param>
    /// <param name="start">Where the prompt begins.</param>
    public static bool TryFindGlued(ReadOnlySpan<byte> text, ReadOnlySpan<byte> known, out int start)
    {
        start = 0;
        for (var mark = text.IndexOfAny((byte)'#', (byte)'>'); mark >= 0 && mark < text.Length; mark = NextMark(text, mark))
        {
            if (IsGlued(text, mark, known, out start)) return TryRead(text[start..], out _);
        }

        return false;
    }

    private static bool IsGlued(ReadOnlySpan<byte> text, int mark, ReadOnlySpan<byte> known, out int host)
    {
        var end = EndOfHost(text[..mark]);
        host = !known.IsEmpty && text[..end].EndsWith(known) ? end - known.Length : text[..end].LastIndexOfAnyExcept(HostByte) + 1;
        var command = text[(mark + 1)..].Trim(" \t"u8);
        return host > 0 && host < end && text[host - 1] is not ((byte)'<' or (byte)'/') && (IsCommandWord(command) || (text[host..end].SequenceEqual(known) && (command.IsEmpty || LogHeader.Read(command).IsCertain)));
    }

    /// <summary>The host ends before the mode of a configuration, if one stands behind it.</summary>
    private static int EndOfHost(ReadOnlySpan<byte> text)
    {
        var open = text.EndsWith(")"u8) ? text.LastIndexOf((byte)'(') : -1;
        return open > 0 && text[(open + 1)..^1].IndexOfAnyExcept(ModeByte) < 0 ? open : text.Length;
    }

    private static int NextMark(ReadOnlySpan<byte> text, int mark)
    {
        var next = text[(mark + 1)..].IndexOfAny((byte)'#', (byte)'>');
        return next < 0 ? text.Length : mark + 1 + next;
    }

    private static bool IsHostStart(byte first) => char.IsAsciiLetterOrDigit((char)first);

    /// <summary>The command that shows or the one that shuts, as far as anybody types it: <c>should</c> is neither.</summary>
    private static bool IsCommandWord(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("do "u8)) text = text["do "u8.Length..];
        var end = text.IndexOf((byte)' ');
        var word = end < 0 ? text : text[..end];
        return word.Length > 1 && ("show"u8.StartsWith(word) || "shutdown"u8.StartsWith(word));
    }
}
