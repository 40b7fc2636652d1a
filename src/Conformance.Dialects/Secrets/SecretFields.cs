using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>The holes of <see cref="SecretForm"/>s.</summary>
internal static class SecretFields
{
    /// <summary>A secret of one word.</summary>
    public static readonly Field Secret = Text("secret", Scan.Word);

    /// <summary>A secret that goes to the end of the line and may hold blanks.</summary>
    public static readonly Field SecretLine = Text("secret", Scan.Rest);

    /// <summary>A secret in quotation marks.</summary>
    public static readonly Field QuotedSecret = Text("secret", Scan.UntilQuote);

    /// <summary>The key of a manual SA: hexadecimal, as long as the shortest cipher's key at least.</summary>
    public static readonly Field SessionKey = Text("secret", text => Scan.Hex(text) is >= 16 and var length ? length : Scan.No);

    /// <summary>The digit that says how the secret behind it is encrypted: 0 not at all, 5 to 9 by one of IOS's methods.</summary>
    public static readonly Field Encryption = Text("encryption", Scan.OneOf("0", "4", "5", "6", "7", "8", "9", "10"));

    /// <summary>One word that is no secret.</summary>
    public static readonly Field Word = Text("word", Scan.Word);

    /// <summary>A second word that is no secret.</summary>
    public static readonly Field Word2 = Text("word", Scan.Word);

    /// <summary>A number.</summary>
    public static readonly Field Number = Text("number", Scan.Digits);

    /// <summary>What an SNMP host is sent.</summary>
    public static readonly Field Notification = Text("notification", Scan.OneOf("traps", "informs"));

    /// <summary>The SNMP versions that have a community.</summary>
    public static readonly Field SnmpVersion = Text("version", Scan.OneOf("1", "2c"));

    /// <summary>Whatever follows.</summary>
    public static readonly Field Tail = Text("tail", Scan.Rest);

    /// <summary>The holes that hold secrets.</summary>
    public static readonly Field[] Secrets = [Secret, SecretLine, QuotedSecret, SessionKey];

    private static Field<string> Text(string name, Scanner scan) => new(name, scan, (value, words) => words.Text(value));
}
