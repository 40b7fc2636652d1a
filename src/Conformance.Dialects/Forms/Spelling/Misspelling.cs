namespace Conformance.Dialects.Forms.Spelling;

/// <summary>A word that no form has, in a line that is else of one.</summary>
/// <param name="Printed">The word as it stands in the line.</param>
/// <param name="Meant">The word that the form has there.</param>
internal readonly record struct Misspelling(string Printed, string Meant);
