namespace Conformance.Dialects.Forms;

/// <summary>How a text fits the forms that are expected.</summary>
/// <param name="Fits">It is a whole line of a known form.</param>
/// <param name="MayGoOn">A longer form begins with it, so that the next physical line may belong to it.</param>
/// <param name="IsOpenEnded">Its form ends with free text, which would swallow any line.</param>
/// <param name="Reach">How far a form could be followed, bytes.</param>
/// <param name="Weight">How many words and telling values that reach holds: how sure it is that the line was meant to be of that form.</param>
/// <param name="BeginsRecord">Whether all forms that reach leads to begin a record.</param>
internal readonly record struct Fit(bool Fits, bool MayGoOn, bool IsOpenEnded, int Reach, int Weight, bool BeginsRecord = false)
{
    /// <summary>Whether the line surely began as one of those forms: two words or telling values are no accident, nor is one that only begins records.</summary>
    public bool IsConvincing => Weight >= (BeginsRecord ? 1 : 2);
}
