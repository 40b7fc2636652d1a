namespace Conformance.Dialects.Secrets;

/// <summary>A place where a device prints a secret, or where what looks like one is none.</summary>
/// <param name="Pattern">The words around it; what follows does not matter.</param>
/// <param name="Sample">A line of the kind, with an invented secret.</param>
internal sealed record SecretForm(SecretPattern Pattern, string Sample)
{
    /// <summary>A form of a pattern and a sample.</summary>
    public static implicit operator SecretForm((string Pattern, string Sample) form) => new(new SecretPattern(form.Pattern), form.Sample);
}
