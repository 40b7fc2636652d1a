using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>What was found out about a line of a block.</summary>
/// <param name="form">The place in the forms that it leads to.</param>
/// <param name="header">What stands before its body.</param>
/// <param name="start">Where its text begins in the line, bytes.</param>
/// <param name="end">Where its text ends.</param>
/// <param name="values">Where the places of its values begin.</param>
internal readonly struct RecognizedPlace(FormNode form, in LogHeader header, int start, int end, int values)
{
    /// <summary>What stands before its body; a field, since it is too large to be copied for each line.</summary>
    public readonly LogHeader Header = header;

    /// <summary>The place in the forms that it leads to.</summary>
    public FormNode Form => form;

    /// <summary>Where its text begins in the line, bytes.</summary>
    public int Start => start;

    /// <summary>Where its text ends.</summary>
    public int End => end;

    /// <summary>Where the places of its values begin.</summary>
    public int Values => values;
}
