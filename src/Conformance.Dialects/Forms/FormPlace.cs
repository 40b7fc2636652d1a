namespace Conformance.Dialects.Forms;

/// <summary>Where a walk of a text through a <see cref="FormTrie{TForm}"/> came to.</summary>
/// <param name="End">Where the whole text leads to, a place with a form; null where it leads to none.</param>
/// <param name="MayGoOn">Whether a longer form begins with this text.</param>
/// <param name="Reach">How far into the text a form could be followed, bytes.</param>
/// <param name="Farthest">The place that was reached; null where not even the first word or value is known.</param>
internal readonly record struct FormPlace(FormNode? End, bool MayGoOn, int Reach, FormNode? Farthest);
