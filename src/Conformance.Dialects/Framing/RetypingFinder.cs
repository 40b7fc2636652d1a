using System.Text;
using Conformance.Dialects.Forms.Spelling;
using Conformance.Dialects.Provenance;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Finds lines that a person typed: all but a word or two is as the open answer or a log has it. Only lines that nothing else could be made of are looked at, and of a
/// file not more than can be said, so that no other line pays for it.
/// </summary>
/// <param name="dialect">Knows the forms.</param>
/// <param name="answer">The answer that the lines may be of.</param>
internal sealed class RetypingFinder(Dialect dialect, OpenAnswer answer)
{
    private const int MostLines = 2_000;
    private int looked;

    /// <summary>What shows that a line was typed; null where nothing does.</summary>
    /// <param name="body">The line behind its header.</param>
    public Retyping? Find(ReadOnlySpan<byte> body)
    {
        if (looked == MostLines) return null;
        looked++;
        if ((answer.FindMisspelling(body) ?? dialect.FindMisspelling(body)) is not { } slip) return null;
        return IsCut(body, slip) ? null : new Retyping(slip.Printed, slip.Meant);
    }

    /// <summary>A line that ends inside its last word was cut, whoever did it.</summary>
    private static bool IsCut(ReadOnlySpan<byte> body, Misspelling slip) =>
        slip.Meant.StartsWith(slip.Printed, StringComparison.Ordinal) && body.EndsWith(Encoding.UTF8.GetBytes(slip.Printed));
}
