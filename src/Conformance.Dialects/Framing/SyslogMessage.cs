namespace Conformance.Dialects.Framing;

/// <summary>The beginning of a Cisco syslog message: <c>%FACILITY-SEVERITY-MNEMONIC:</c>, where the facility may have parts of its own.</summary>
internal static class SyslogMessage
{
    /// <summary>Whether <paramref name="body"/> begins with one.</summary>
    public static bool IsOne(ReadOnlySpan<byte> body)
    {
        if (body.Length < 6 || body[0] != '%' || !char.IsAsciiLetterOrDigit((char)body[1])) return false;
        var colon = body.IndexOf((byte)':');
        var name = colon < 0 ? body : body[1..colon];
        var mnemonic = name.LastIndexOf((byte)'-');
        return mnemonic > 2 && colon > 0 && IsSeverity(name[..mnemonic]) && IsUpper(name[(mnemonic + 1)..]);
    }

    /// <summary>Whether <paramref name="facilityAndSeverity"/> ends with a dash and a digit from 0 to 7.</summary>
    private static bool IsSeverity(ReadOnlySpan<byte> facilityAndSeverity) =>
        facilityAndSeverity[^2] == '-' && facilityAndSeverity[^1] is >= (byte)'0' and <= (byte)'7';

    private static bool IsUpper(ReadOnlySpan<byte> mnemonic)
    {
        foreach (var letter in mnemonic)
        {
            if (!char.IsAsciiLetterUpper((char)letter) && !char.IsAsciiDigit((char)letter) && letter != '_') return false;
        }

        return mnemonic.Length > 0;
    }
}
