namespace Conformance.Checks.Findings.Catalog;

/// <summary>The kinds of findings that every table gives alike: a move without a row.</summary>
internal static class TableCode
{
    private const string Gap = "LOSS-001";
    private const string WholeLog = "Numbers and counters say that no line is missing; look at what the device did at that time, or at who edited the log.";

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

    /// <summary>The kind of a protocol whose lines print the new state alone: two lines prove it where nothing is missing between them (ADR 14).</summary>
    /// <param name="code">Its code.</param>
    /// <param name="subject">What moves, as titles name it.</param>
    /// <param name="protocol">The protocol as the contracts spell it.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="lines">Which lines contradict each other, as part of a sentence.</param>
    /// <param name="example">What <c>show logging</c> shows of such lines.</param>
    public static FindingCode OfContradictions(string code, string subject, string protocol, string meaning, string lines, string example) => Of(code, subject, protocol, meaning, WholeLog, example) with
    {
        Raised = $"{lines}, in a log of `show logging` whose counters are zero and whose numbers (`service sequence-numbers`) run on from line to line, within a second. A violation; where lines may be missing it is {Gap} instead.",
        Example = $"""
            R1#show logging
            Syslog logging: enabled (0 messages dropped, 0 messages rate-limited, 0 flushes, 0 overruns, xml disabled, filtering disabled)

            Log Buffer (4096 bytes):

            {example}
            """,
    };
}
