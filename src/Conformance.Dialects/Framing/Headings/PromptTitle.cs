using System.Buffers;

namespace Conformance.Dialects.Framing.Headings;

/// <summary>
/// A heading that ends with a router and the command that it was given, where no prompt shows them: <c>After the change — RT02 show logging</c>, <c>Step 2 - RT01# show ip route</c>,
/// <c>R1: `show standby`</c>. It says as much as a prompt.
/// </summary>
internal static class PromptTitle
{
    private const int LongestCommand = 60;

    private static readonly SearchValues<byte> CommandByte = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -./|^_"u8);

    /// <summary>Reads the router and its command; false where <paramref name="text"/> is no such heading.</summary>
    /// <param name="text">A line that is of no log and no prompt; then what of it is as good as a prompt.</param>
    /// <param name="hosts">The hosts whose prompts were seen.</param>
    /// <param name="prompt">The router and the command.</param>
    public static bool TryRead(ref ReadOnlySpan<byte> text, KnownHosts hosts, out Prompt prompt)
    {
        prompt = default;
        var command = text.LastIndexOf("show "u8);
        if (command <= 0 || !IsCommand(text[command..].TrimEnd("`:* "u8))) return false;
        var front = text[..command].TrimEnd("` "u8);
        var named = front.TrimEnd("#>:"u8);
        var start = named.LastIndexOf((byte)' ') + 1;
        if (named.IsEmpty || !DeviceHeading.IsName(named[start..], hosts) || !(start == 0 ? named.Length < front.Length : EndsTitle(named[..start].TrimEnd((byte)' ')))) return false;
        prompt = new(named.Length - start, command - start);
        text = text[start..].TrimEnd("`:* "u8);
        return true;
    }

    private static bool IsCommand(ReadOnlySpan<byte> text) => text.Length <= LongestCommand && !text.ContainsAnyExcept(CommandByte);

    /// <summary>A title stands before a dash, of whatever length, or a colon.</summary>
    private static bool EndsTitle(ReadOnlySpan<byte> text) => text is [.., (byte)'-' or (byte)':'] || text.EndsWith("\u2013"u8) || text.EndsWith("\u2014"u8);
}
