using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Where an answer ends that no prompt follows, as in captures that somebody shortened: an answer is handed on when it ends, and what it shows was so before the messages behind its last line. A message between its
/// lines only interrupts it; where so many follow that no end of them is in sight, its next line may be behind them.
/// </summary>
/// <param name="lines">The file's lines.</param>
/// <param name="answer">The answer that is being read.</param>
internal sealed class AnswerEnd(ShownLines lines, OpenAnswer answer)
{
    /// <summary>Passes a message.</summary>
    /// <param name="count">Its physical lines, the current one and those behind it.</param>
    public void PassMessage(int count)
    {
        answer.EndBehindBlock();
        if (answer.EndsAtMessage && !MayGoOn(count)) answer.End();
    }

    /// <summary>Whether a line of the answer is in sight up to the next prompt or the end of the block, or no such end is.</summary>
    private bool MayGoOn(int count)
    {
        for (var ahead = count; ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var next); ahead++)
        {
            if (lines.IsFence(next) || !lines.PromptHost(next).IsEmpty) return false;
            if (ahead == LineBuffer.Lookahead || answer.Wants(lines.Unseen(next))) return true;
        }

        return false;
    }
}
