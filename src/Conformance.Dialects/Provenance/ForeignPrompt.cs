using System.Buffers;

namespace Conformance.Dialects.Provenance;

/// <summary>
/// Prompts that IOS cannot print, since they name an account or a folder: those of a Unix shell, <c>admin@jump:~$</c> and <c>[admin@jump ~]$</c> (bash(1), PROMPTING, as Debian and Red Hat set it), <c>/ #</c>, of Junos OS,
/// <c>admin@srx1></c>, which configures behind <c>admin@srx1#</c> as VyOS does (CLI User Guides), of VyOS's first account, <c>vyos@r1:~$</c> (VyOS documentation, Installation), and of RouterOS, <c>[admin@MikroTik] ></c> (RouterOS documentation, Command Line Interface).
/// </summary>
internal static class ForeignPrompt
{
    private static readonly SearchValues<byte> NameByte = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."u8);

    /// <summary>The system whose prompt <paramref name="text"/> begins with; null where it begins with none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="host">The host that the prompt names.</param>
    public static ForeignSystem? SystemOf(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> host)
    {
        if (IsOfBusyBox(text))
        {
            host = default;
            return ForeignSystem.Unix;
        }

        var isBracketed = text is [(byte)'[', ..];
        var behind = BehindHost(isBracketed ? text[1..] : text, out host, out var hasAccount);
        var isVyOs = hasAccount && text.StartsWith("vyos@"u8);
        if (behind.IsEmpty) return null;
        if (isBracketed) return hasAccount ? SystemInBrackets(behind) : null;
        return behind[0] switch
        {
            (byte)':' => IsFolder(behind[1..], hasAccount) ? isVyOs ? ForeignSystem.VyOs : ForeignSystem.Unix : null,
            (byte)'$' => hasAccount ? isVyOs ? ForeignSystem.VyOs : ForeignSystem.Unix : null,
            (byte)'>' => hasAccount ? ForeignSystem.Junos : null,
            (byte)'#' => hasAccount ? isVyOs ? ForeignSystem.VyOs : ForeignSystem.JunosOrVyOs : null,
            _ => null,
        };
    }

    /// <summary><c>~/lab$ </c>; without an account before it, <c>jump:~$ </c>, it begins at the home or the root.</summary>
    private static bool IsFolder(ReadOnlySpan<byte> text, bool hasAccount)
    {
        var mark = text.IndexOfAny((byte)'$', (byte)'#');
        return mark > 0 && !text[..mark].Contains((byte)' ') && (hasAccount || (text[0] is (byte)'~' or (byte)'/' && text[(mark + 1)..] is [] or [(byte)' ', ..]));
    }

    /// <summary><c>/ # </c> and <c>~ # </c>, the folder alone, as BusyBox and the hosts of laboratories print it; <c>$ </c> of sh(1).</summary>
    private static bool IsOfBusyBox(ReadOnlySpan<byte> text) => text.StartsWith("/ # "u8) || text.StartsWith("~ # "u8) || text.StartsWith("$ "u8) || text.SequenceEqual("$"u8) || text.SequenceEqual("/ #"u8);

    private static ForeignSystem? SystemInBrackets(ReadOnlySpan<byte> behind)
    {
        var close = behind.IndexOf((byte)']');
        if (close < 0) return null;
        var mark = behind[(close + 1)..].TrimStart((byte)' ');
        if (close > 1 && behind[0] == ' ' && mark is [(byte)'$' or (byte)'#', ..]) return ForeignSystem.Unix;
        return close == 0 && mark is [(byte)'>', ..] or [(byte)'/', ..] ? ForeignSystem.RouterOs : null;
    }

    /// <summary>What stands behind <c>account@host</c> or <c>host</c>; nothing where a line begins with neither.</summary>
    private static ReadOnlySpan<byte> BehindHost(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> host, out bool hasAccount)
    {
        host = default;
        var end = text.IndexOfAnyExcept(NameByte);
        hasAccount = end > 0 && text[end] == '@';
        var start = hasAccount ? end + 1 : 0;
        if (hasAccount) end = text[start..].IndexOfAnyExcept(NameByte) is > 0 and var length ? start + length : -1;
        if (end <= 0) return default;
        host = text[start..end];
        return text[end..];
    }
}
