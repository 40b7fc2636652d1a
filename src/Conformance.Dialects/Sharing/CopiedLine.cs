using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Sharing;

/// <summary>A physical line of a capture on its way into the copy.</summary>
/// <param name="text">The line as a terminal shows it, without its secrets.</param>
internal sealed class CopiedLine(string text)
{
    /// <summary>The line, without its secrets.</summary>
    public string Text { get; } = text;

    /// <summary>What a terminal program stamped on it.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Whether the terminal wraps behind it, so that a word may go on in the next line.</summary>
    public bool IsAtEdge { get; init; }

    /// <summary>How far the original was understood.</summary>
    public LineSupport Support { get; set; } = LineSupport.Unrecognized;

    /// <summary>The first line of the record it belongs to, from 0.</summary>
    public int Record { get; set; }

    /// <summary>The first line of the answer it belongs to, from 0; negative for none.</summary>
    public int Answer { get; set; } = -1;

    /// <summary>Whether a prompt cuts the message that it is a part of, so that it is rewritten together with the other part.</summary>
    public bool IsCut { get; set; }

    /// <summary>What stands in the copy for a line that a person wrote and that is told by it, so that it is told there, too; blank for all others.</summary>
    public string StandIn { get; set; } = "";

    /// <summary>The device whose the lines below are, as its author says; blank where none says so.</summary>
    public string Heading { get; set; } = "";

    /// <summary>What became of it.</summary>
    public string Image { get; set; } = "";
}
