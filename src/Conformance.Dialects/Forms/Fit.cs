namespace Conformance.Dialects.Forms;

/// <summary>Whether a text is a whole line of a known form.</summary>
/// <param name="Fits">It is.</param>
/// <param name="MayGoOn">A longer form begins with it, so that the next physical line may belong to it.</param>
/// <param name="IsOpenEnded">Its form ends with free text, which would swallow any line.</param>
internal readonly record struct Fit(bool Fits, bool MayGoOn, bool IsOpenEnded);
