using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Ikev2;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto ikev2 sa</c> and <c>show crypto ikev2 session</c>, plain and detail: a record per IKE SA, with its child SAs.</summary>
/// <param name="name">The command's name.</param>
/// <param name="arguments">What was typed behind it.</param>
internal sealed class ShowCryptoIkev2Sa(string name, CommandArguments arguments) : IAnswer
{
    private readonly RowsInProgress<Ikev2SaRow> rows = new(new());

    /// <summary>The command that lists the IKE SAs.</summary>
    public static ShowCommand SaCommand { get; } = CommandOf("show crypto ikev2 sa", [.. Ikev2SaForms.Openings.Select(form => form.Opening())]);

    /// <summary>The command that lists them by session; it prints the same records.</summary>
    public static ShowCommand SessionCommand { get; } =
        CommandOf("show crypto ikev2 session", [.. Ikev2SaForms.SessionOpenings.Select(form => form.Opening()), .. Ikev2SaForms.Openings]);

    /// <summary>The SA that lines add to.</summary>
    public Ikev2SaRow Sa => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<Ikev2SaRow>(name, whole, rows.Complete((row, span) => row with { Span = span }), IsComplete: !arguments.IsFiltered && IsWhole)];

    /// <summary>The answer lists every SA unless its command asks for some of them.</summary>
    private bool IsWhole => arguments.Words.All(word => word.Length > 0 && "detailed".StartsWith(word, StringComparison.OrdinalIgnoreCase));

    private static ShowCommand CommandOf(string name, IReadOnlyList<AnswerForm<ShowCryptoIkev2Sa>> openings) =>
        ShowCommand.Of(name, arguments => new ShowCryptoIkev2Sa(name, arguments), [.. openings, .. Ikev2SaForms.All, .. Ikev2DetailForms.All]);

    /// <summary>Begins an SA.</summary>
    public void Begin(Ikev2SaRow row, SourceSpan at) => rows.Begin(row, at);

    /// <summary>Adds to the SA.</summary>
    public void Set(Ikev2SaRow row, SourceSpan at) => rows.Set(row, at);

    /// <summary>Adds to the SA's algorithms.</summary>
    public void SetAlgorithms(Ikev2Algorithms algorithms, SourceSpan at) => Set(Sa with { Algorithms = algorithms }, at);

    /// <summary>Begins a child SA.</summary>
    public void BeginChild(string localSelector, SourceSpan at) => Set(Sa with { Children = [.. Sa.Children, new() { LocalSelector = localSelector }] }, at);

    /// <summary>Adds to the child SA.</summary>
    public void SetChild(Func<Ikev2ChildRow, Ikev2ChildRow> change, SourceSpan at)
    {
        if (Sa.Children.Count > 0) Set(Sa with { Children = [.. Sa.Children.SkipLast(1), change(Sa.Children[^1])] }, at);
        else rows.Refuse();
    }
}
