namespace Conformance.Dialects.Forms;

/// <summary>What came of matching a text.</summary>
/// <typeparam name="TForm">The kind of form.</typeparam>
/// <param name="Form">The form that fits the whole text; null where none does.</param>
/// <param name="Holes">The fields that were captured, in order.</param>
/// <param name="MayGoOn">Whether a longer form begins with this text, so that a continuation line may belong to it.</param>
/// <param name="Reach">How far into the text a form could be followed, bytes.</param>
/// <param name="Farthest">The place that was reached; null where not even the first word or value is known.</param>
internal readonly record struct FormMatch<TForm>(TForm? Form, FormHoles Holes, bool MayGoOn, int Reach, FormNode? Farthest)
    where TForm : class, IForm
{
    /// <summary>Nothing matched.</summary>
    public static FormMatch<TForm> None => new(null, FormHoles.None, MayGoOn: false, 0, null);

    /// <summary>The match without its values.</summary>
    public Fit Fit => new(Form is not null, MayGoOn, Holes.EndWithFreeText, Reach, Farthest?.Weight ?? 0, Farthest?.OnlyBeginsRecords == true);
}
