using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ipsec;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoEngineConnections>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto engine connections active</c>, with the type of a connection or, on old images, its state.</summary>
internal sealed class ShowCryptoEngineConnections(CommandArguments arguments) : IAnswer
{
    private static readonly Field<int> Id = Int("connection id");
    private static readonly Field<string> User = new("interface", CryptoScan.InterfaceName, (value, words) => words.Interface(value));
    private static readonly Field<string> Type = Text("type", Scan.OneOf("IKE", "IPsec"));
    private static readonly Field<string> State = Text("state", Scan.OneOf("set", "alloc"));
    private static readonly Field<string> Algorithm = Word("algorithm");
    private static readonly Field<long> Encrypted = Long("encrypted");
    private static readonly Field<long> Decrypted = Long("decrypted");
    private static readonly Field<long> Sequence = Long("last sequence number");
    private static readonly Field<string> Ip = Address("address");

    private readonly List<CryptoConnectionRow> rows = [];

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto engine connections active",
        arguments => new ShowCryptoEngineConnections(arguments),
        [
            Context($"Crypto Engine Connections", "Crypto Engine Connections").Opening(),
            Context(
                $"ID{Optional($" Interface")} Type Algorithm Encrypt Decrypt{Optional($" LastSeqN")} IP-Address",
                "ID  Type    Algorithm           Encrypt  Decrypt LastSeqN IP-Address",
                "ID  Interface  Type   Algorithm   Encrypt Decrypt IP-Address").Opening(),
            Context($"ID Interface IP-Address State Algorithm Encrypt Decrypt", "ID Interface       IP-Address      State  Algorithm           Encrypt  Decrypt").Opening(),
            Line(
                $"{Id}{Optional($" {User}")} {Type} {Algorithm} {Encrypted} {Decrypted}{Optional($" {Sequence}")}{Optional($" {Ip}")}",
                (answer, line, at) => answer.Add(line, at),
                "1  IPsec   AES256+SHA512             0        1        1 25.2.2.2",
                "1001 Se1/0.10   IKE    MD5+AES        0       0    100.100.100.1",
                "1002  IKE     SHA+AES256                0        0        0"),
            Line(
                $"{Id} {User}{Optional($" {Ip}")} {State} {Algorithm} {Encrypted} {Decrypted}",
                (answer, line, at) => answer.Add(line, at),
                "2001 Ethernet0/0 12.1.1.2 set DES+SHA 0 99"),
        ]);

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) => [new Capture<CryptoConnectionRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered)];

    private void Add(Fields line, SourceSpan at) => rows.Add(new()
    {
        Id = line.Get(Id),
        Interface = line.Find(User) ?? "",
        Type = line.Find(Type) ?? "",
        State = line.Find(State) ?? "",
        Algorithm = line.Get(Algorithm),
        Encrypted = line.Get(Encrypted),
        Decrypted = line.Get(Decrypted),
        LastSequence = line.FindNumber(Sequence),
        Address = line.Find(Ip) ?? "",
        Span = at,
    });
}
