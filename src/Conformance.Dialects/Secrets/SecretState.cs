namespace Conformance.Dialects.Secrets;

/// <summary>What the lines before say about a line.</summary>
/// <param name="Kind">What it may hold.</param>
/// <param name="Left">How many lines may hold it: a block whose end is lost does not go on for ever.</param>
/// <param name="Number">The number of the secret that it goes on; 0 where none has begun.</param>
internal readonly record struct SecretState(SecretStateKind Kind, int Left, int Number = 0)
{
    /// <summary>The state of the next line, where this one ends nothing.</summary>
    public SecretState Next => Left > 1 ? this with { Left = Left - 1 } : default;
}
