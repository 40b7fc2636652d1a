using Conformance.Dialects.Forms;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Answers;

/// <summary>Reads the answer to one show command, line by line; no line that it does not know costs another one.</summary>
internal abstract class AnswerReader
{
    /// <summary>Whether it may be a part of what a device shows, and does not say of which one: the next part may be another device's.</summary>
    public virtual bool IsAnonymous => false;

    /// <summary>Whether <paramref name="text"/> is a line of this answer.</summary>
    public abstract Fit Fit(ReadOnlySpan<byte> text);

    /// <summary>Reads <paramref name="text"/> if it is a line of this answer.</summary>
    /// <param name="text">The line.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="support">How far it was understood, where it was read.</param>
    /// <returns>How it fits; it was read if it does.</returns>
    public abstract Fit Read(ReadOnlySpan<byte> text, SourceSpan at, out LineSupport support);

    /// <summary>The first misspelt word of a line that is else one of this answer; null where that is not sure.</summary>
    public abstract Misspelling? FindMisspelling(ReadOnlySpan<byte> text, Func<string, bool> isWord);

    /// <summary>A line that begins a record was not understood: lines behind it belong to no record that is known.</summary>
    /// <param name="line">The line.</param>
    public virtual void LosePlace(ReadOnlySpan<byte> line)
    {
    }

    /// <summary>Ends the answer and gives what it held.</summary>
    /// <param name="whole">From the first to the last line of the answer.</param>
    public abstract IEnumerable<Capture> Complete(SourceSpan whole);
}
