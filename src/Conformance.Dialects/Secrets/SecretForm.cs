using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Secrets;

/// <summary>A place where a device prints a secret, or where what looks like one is none.</summary>
/// <param name="template">The words around it; what follows does not matter.</param>
/// <param name="sample">A line of the kind, with an invented secret.</param>
internal sealed class SecretForm(LineTemplate template, string sample) : IForm
{
    /// <inheritdoc/>
    public string Id => $"secret: {Template}";

    /// <inheritdoc/>
    public LineTemplate Template { get; } = WithTail(template);

    /// <inheritdoc/>
    public IReadOnlyList<string> Samples { get; } = [sample];

    private static LineTemplate WithTail(LineTemplate template)
    {
        template.AppendFormatted(OptionalPart.Optional($" {SecretFields.Tail}"));
        return template;
    }
}
