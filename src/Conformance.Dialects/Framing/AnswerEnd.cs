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
    /// <summary>The last line of the answer when lines ahead were looked at, and the last of these, none of which goes on with it: with each message one line more is looked at.</summary>
    private (int OfAnswer, int Until) looked;

    /// <summary>Passes a message.</summary>
    /// <param name="line">Its first line, which is the current one.</param>
    /// <param name="count">Its physical lines, the current one and those behind it.</param>
    public void PassMessage(in PhysicalLine line, int count)
    {
        answer.EndBehindBlock();
        if (answer.EndsAtMessage && !MayGoOn(line.Number, count)) answer.End();
    }

    /// <summary>Whether a line of the answer is in sight up to the next prompt or the end of the block, or no such end is.</summary>
    private bool MayGoOn(int number, int count)
    {
        var known = looked.OfAnswer == answer.LastLine ? looked.Until - number : 0;
        for (var ahead = Math.Clamp(known + 1, count, LineBuffer.Lookahead); lines.TryPeek(ahead, out var next); ahead++)
        {
            if (lines.IsFence(next) || !lines.PromptHost(next).IsEmpty) return false;
            if (answer.Wants(lines.Unseen(next))) return true;
            looked = (answer.LastLine, next.Number);
            if (ahead == LineBuffer.Lookahead) return true;
        }

        return false;
    }
}
