namespace Conformance.Checks.Findings.Catalog;

/// <summary>The kinds of findings that every table gives alike: a move without a row.</summary>
internal static class TableCode
{
    private const string Gap = "LOSS-001";

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
        Raised = $"A line states a move that no row of `table {protocol}` leads to, whatever the event. A violation where the table has a source for it, else a warning; where lines may be missing it is {Gap} instead.",
        Decides = decides,
        Example = example,
    };

    /// <summary>The kind of a protocol whose lines print the new state alone, or whose table has a way into every state: what does not fit is a gap, as its example is.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="subject">What moves, as titles name it.</param>
    /// <param name="protocol">The protocol as the contracts spell it.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="decides">What decides it.</param>
    /// <param name="example">Lines that do not fit each other.</param>
    public static FindingCode OfGaps(string code, string subject, string protocol, string meaning, string decides, string example) => Of(code, subject, protocol, meaning, decides, example) with
    {
        Raised = $"A line states a move that no row of `table {protocol}` leads to. Lost lines explain whatever is printed of it today, so that what does not fit is {Gap}, as in the example.",
        ExampleGives = Gap,
    };
}
