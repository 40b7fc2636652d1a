using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>What was found out about a line of a block.</summary>
/// <param name="form">The place in the forms that it leads to.</param>
/// <param name="known">Its body, where it was met before.</param>
/// <param name="header">What stands before its body.</param>
/// <param name="text">Where its text stands in the line, bytes.</param>
/// <param name="joined">Where its body stands among the joined lines, bytes.</param>
/// <param name="lines">The physical lines it has.</param>
/// <param name="values">Where the places of its values begin.</param>
internal readonly struct RecognizedPlace(FormNode form, KnownBody? known, in LogHeader header, (int Start, int Length) text, (int Start, int Length) joined, int lines, int values)
{
    /// <summary>What stands before its body; a field, since it is too large to be copied for each line.</summary>
    public readonly LogHeader Header = header;

    /// <summary>The place in the forms that it leads to.</summary>
    public FormNode Form => form;

    /// <summary>Its body, where it was met before; else null.</summary>
    public KnownBody? Known => known;

    /// <summary>Where its text stands in the line, bytes.</summary>
    public (int Start, int Length) Text => text;

    /// <summary>Where its body stands among the joined lines, bytes; nowhere where it has but one line.</summary>
    public (int Start, int Length) Joined => joined;

    /// <summary>The physical lines it has.</summary>
    public int Lines => lines;

    /// <summary>Where the places of its values begin.</summary>
    public int Values => values;
}
