using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>What was found out about a line of a block. It is large and there is one for each line, so it is filled where it lies and never copied: hence its fields.</summary>
internal struct RecognizedPlace
{
    /// <summary>What stands before its body.</summary>
    public LogHeader Header;

    /// <summary>The place in the forms that it leads to; null where it is not recognised.</summary>
    public FormNode? Form;

    /// <summary>The line as it was met before; null where it was not.</summary>
    public KnownLine? Known;

    /// <summary>Where its text begins in the line, bytes.</summary>
    public int Start;

    /// <summary>Bytes of its text without blanks at its ends; 0 where it is blank, or a piece of a long line.</summary>
    public int Length;

    /// <summary>The hash of its host and body.</summary>
    public int Hash;

    /// <summary>Where its body begins among the joined lines, bytes.</summary>
    public int JoinedStart;

    /// <summary>Bytes of its body among the joined lines; 0 where it has but one line.</summary>
    public int JoinedLength;

    /// <summary>The physical lines it has.</summary>
    public int Lines;

    /// <summary>Where the places of its values begin.</summary>
    public int Values;
}
