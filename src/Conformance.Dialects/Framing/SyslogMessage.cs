namespace Conformance.Dialects.Framing;

/// <summary>
/// The beginning of a Cisco syslog message: <c>%FACILITY-SEVERITY-MNEMONIC:</c>, where the facility may have parts of its own (<c>%PIM-SW1-6-…</c>), the severity of
/// small-business switches is a letter (<c>%HAL_config_poe-A-POEFailDetected:</c>), and IOS-XR has a blank before the colon.
/// </summary>
internal static class SyslogMessage
{
    private const int Longest = 96;

    /// <summary>Whether <paramref name="body"/> begins with one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || body[0] != '%' || !char.IsAsciiLetterOrDigit((char)body[1])) return false;
        var colon = body[..Math.Min(body.Length, Longest)].IndexOf((byte)':');
        if (colon < 0) return false;
        var name = body[1..(body[colon - 1] == ' ' ? colon - 1 : colon)];
        var mnemonic = name.LastIndexOf((byte)'-');
        return mnemonic > 2 && name[mnemonic - 2] == '-' && IsFacility(name[..(mnemonic - 2)]) && IsMnemonic(name[(mnemonic + 1)..], name[mnemonic - 1]);
    }

    private static bool IsFacility(ReadOnlySpan<byte> facility)
    {
        foreach (var letter in facility)
        {
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter is not ((byte)'_' or (byte)'-' or (byte)'/')) return false;
        }

        return true;
    }

    /// <summary>IOS writes a mnemonic in capitals; the switches whose severities are letters write it as they like.</summary>
    private static bool IsMnemonic(ReadOnlySpan<byte> mnemonic, byte severity)
    {
        var isLetter = severity is (byte)'A' or (byte)'C' or (byte)'D' or (byte)'E' or (byte)'I' or (byte)'N' or (byte)'W';
        if (!isLetter && severity is < (byte)'0' or > (byte)'7') return false;
        foreach (var letter in mnemonic)
        {
            if (!char.IsAsciiLetterUpper((char)letter) && !char.IsAsciiDigit((char)letter) && letter != '_' && !(isLetter && char.IsAsciiLetterLower((char)letter))) return false;
        }

        return mnemonic.Length > 0;
    }
}
