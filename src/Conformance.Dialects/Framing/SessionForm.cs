using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>A line that a device prints in a terminal session between any answers.</summary>
/// <param name="template">How it looks.</param>
/// <param name="samples">Real lines.</param>
internal sealed class SessionForm(LineTemplate template, params string[] samples) : IForm
{
    /// <inheritdoc/>
    public string Id => $"session: {Template}";

    /// <inheritdoc/>
    public LineTemplate Template { get; } = template;

    /// <inheritdoc/>
    public IReadOnlyList<string> Samples { get; } = samples;
}
