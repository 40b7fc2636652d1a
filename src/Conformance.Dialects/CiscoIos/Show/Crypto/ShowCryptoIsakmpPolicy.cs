using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Isakmp;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoIsakmpPolicy>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto isakmp policy</c>.</summary>
internal sealed class ShowCryptoIsakmpPolicy(CommandArguments arguments) : IAnswer
{
    private static readonly Field<int> Priority = Int("priority");
    private static readonly Field<string> Cipher = Text("encryption algorithm", CryptoScan.ClosedSentence);
    private static readonly Field<int> Group = Int("DH group");
    private static readonly Field<string> Size = Text("size of the group", Scan.UntilBracket);
    private static readonly Field<int> Lifetime = Int("lifetime");
    private static readonly Field<int> Kilobytes = Int("kilobytes");

    private readonly RowsInProgress<IsakmpPolicyRow> rows = new(new());
    private bool isAmongDefaults;

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show crypto isakmp policy",
        arguments => new ShowCryptoIsakmpPolicy(arguments),
        [
            Line($"Global IKE policy", (answer, _, _) => answer.isAmongDefaults = false, "Global IKE policy").Opening(),
            Line($"Default IKE policy", (answer, _, _) => answer.isAmongDefaults = true, "Default IKE policy").Opening(),
            Line(
                $"Protection suite of priority {Priority}",
                (answer, line, at) => answer.rows.Begin(new() { Priority = line.Get(Priority), IsDefault = answer.isAmongDefaults }, at),
                "Protection suite of priority 10").Beginning().Opening(),
            Line(
                $"Default protection suite{Optional($" of priority {Priority}")}",
                (answer, line, at) => answer.rows.Begin(new() { Priority = line.FindNumber(Priority), IsDefault = true }, at),
                "Default protection suite",
                "Default protection suite of priority 65507").Beginning().Opening(),
            Line(
                $"encryption algorithm: {Cipher}",
                (answer, line, at) => answer.Set(answer.Policy with { Encryption = line.Get(Cipher) }, at),
                "encryption algorithm:   AES - Advanced Encryption Standard (256 bit keys)."),
            Line($"hash algorithm: {Rest}", (answer, line, at) => answer.Set(answer.Policy with { Hash = line.Get(Rest) }, at), "hash algorithm:         Secure Hash Standard 2 (256 bit)"),
            Line(
                $"authentication method: {Rest}",
                (answer, line, at) => answer.Set(answer.Policy with { Authentication = line.Get(Rest) }, at),
                "authentication method:  Rivest-Shamir-Adleman Signature"),
            Line(
                $"Diffie-Hellman group: #{Group} ({Size})",
                (answer, line, at) => answer.Set(answer.Policy with { DhGroup = line.Get(Group) }, at),
                "Diffie-Hellman group:   #14 (2048 bit)"),
            Line(
                $"lifetime: {Lifetime} seconds, no volume limit",
                (answer, line, at) => answer.Set(answer.Policy with { LifetimeSeconds = line.Get(Lifetime) }, at),
                "lifetime:               86400 seconds, no volume limit"),
            Line(
                $"lifetime: {Lifetime} seconds, {Kilobytes} kilobytes volume limit",
                (answer, line, at) => answer.Set(answer.Policy with { LifetimeSeconds = line.Get(Lifetime) }, at),
                "lifetime: 5000 seconds, 1000 kilobytes volume limit"),
        ]);

    private IsakmpPolicyRow Policy => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<IsakmpPolicyRow>(Command.Name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: !arguments.IsFiltered)];

    private void Set(IsakmpPolicyRow row, SourceSpan at) => rows.Set(row, at);
}
