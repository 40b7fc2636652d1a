namespace Conformance.Dialects.Forms;

/// <summary>A part of a template that a line may leave out.</summary>
/// <param name="Template">The part.</param>
internal sealed record OptionalPart(LineTemplate Template)
{
    /// <summary>Marks a part as optional: <c>$"{Port} - Group {Group}{Optional($" (version {Version})")}"</c>.</summary>
    public static OptionalPart Optional(LineTemplate template) => new(template);
}
