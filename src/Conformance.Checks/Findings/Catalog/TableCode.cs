namespace Conformance.Checks.Findings.Catalog;

/// <summary>The kinds of findings that every table gives alike: a move without a row.</summary>
internal static class TableCode
{
    /// <summary>The kind of a protocol.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="subject">What moves, as titles name it.</param>
    /// <param name="protocol">The protocol as the contracts spell it.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="decides">What decides it.</param>
    /// <param name="example">Lines that state such a move.</param>
    public static FindingCode Of(string code, string subject, string protocol, string meaning, string decides, string example) => new(code, $"{subject} moved against its table")
    {
        Property = $"{subject} moves as its table allows",
        Subjects = [protocol],
        Meaning = meaning,
        Raised = $"A line states a move that no row of `table {protocol}` leads to, whatever the event. A violation where the table has a source for it, else a warning; where lines may be missing it is LOSS-001 instead.",
        Decides = decides,
        Example = example,
    };
}
