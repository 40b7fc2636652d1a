using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>What <c>debug crypto pki</c> and <c>debug crypto engine</c> print between the lines of a negotiation: certificates and ciphers, no state of an SA.</summary>
internal static class CryptoPkiLines
{
    private static readonly Field<string> Handle = new("handle", HandleLength, (value, words) => words.Text(value)) { Tells = true };
    private static readonly Field<string> Engine = Text("engine", Scan.OneOf("crypto_engine:", "CRYPTO_ENGINE:"));
    private static readonly Field<int> Number = Int("accelerator");
    private static readonly Field<string> Left = Remainder("message");

    /// <summary>The messages that the terminal or an author may wrap, so that both lines are one.</summary>
    private static readonly Field<string> Long = Text("message", Scan.OneOf(
        "ip-ext-val: IP extension validation not required", "Create a list of suitable trustpoints", "Unable to locate cert record by issuername",
        "No trust point for cert issuer, looking up cert chain"));

    private static readonly Field<string> Type = Text("context type", Scan.UntilComma);
    private static readonly Field<int> Ident = Int("ident");

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context("ios.pki.long", $"{Handle}{Long}", "CRYPTO_PKI: ip-ext-val: IP extension validation not required", "CRYPTO_PKI: (A16A8) Create a list of suitable trustpoints"),
        Context(
            "ios.pki.context",
            $"{Handle}create new ca_req_context type {Type},ident {Ident}",
            "CRYPTO_PKI: create new ca_req_context type PKI_VERIFY_CHAIN_CONTEXT,ident 4177"),
        Context(
            "ios.pki",
            $"{Handle}{Left}",
            "CRYPTO_PKI: (A16A8) Adding peer certificate",
            "CRYPTO_PKI: Added x509 peer certificate -(1359) bytes",
            "CRYPTO_PKI : (A16A8) Validating non-trusted cert",
            "CRYPTO_PKI:  Certificate Request Fingerprint MD5: 8F5F4424 9E45AAA0 53291AEC 0C18125B"),
        Context("ios.crypto-engine", $"{Engine} {Rest}", "crypto_engine: Decrypt IKE packet", "CRYPTO_ENGINE: Dh phase 1 status: 0"),
        Context("ios.crypto-accelerator", $"CryptoEngine{Number}: {Rest}", "CryptoEngine0: generate alg parameter"),
    ];

    /// <summary><c>CRYPTO_PKI:</c> and the session's handle in brackets, with the blanks behind.</summary>
    private static int HandleLength(ReadOnlySpan<byte> text)
    {
        var name = "CRYPTO_PKI"u8;
        if (!text.StartsWith(name)) return name.StartsWith(text) ? Scan.CutShort : Scan.No;
        var rest = text[name.Length..].TrimStart((byte)' ');
        if (!rest.StartsWith(":"u8)) return Scan.No;
        rest = rest[1..].TrimStart((byte)' ');
        if (rest.StartsWith("("u8) && rest.IndexOf((byte)')') is > 0 and var close) rest = rest[(close + 1)..].TrimStart((byte)' ');
        return text.Length - rest.Length;
    }
}
