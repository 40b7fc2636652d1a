using System.Text;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Messages that a prompt cuts inside a word, <c>standby, lo</c> and <c>S3#cal -> unknown</c>: a part of a word is no name and no address, so the word is rewritten whole
/// and cut again where it was.
/// </summary>
/// <param name="lines">The lines of the file.</param>
/// <param name="anonymizer">Rewrites a line.</param>
internal sealed class CutMessages(IReadOnlyList<CopiedLine> lines, LineAnonymizer anonymizer)
{
    private const char Blank = ' ';

    /// <summary>Rewrites the message that begins at <paramref name="first"/>; false where no prompt cuts a word of it.</summary>
    public bool TryRewrite(int first)
    {
        var last = first + 1;
        while (last < lines.Count && lines[last].Record == first && lines[last].Text.Trim().Length == 0) last++;
        if (lines[first].Record != first || last == lines.Count || lines[last].Record != first) return false;
        var front = lines[first].Text;
        var below = lines[last].Text;
        var behind = RestIn(below);
        if (behind == 0 || behind == below.Length || below[behind] == Blank || front.Length == 0 || front[^1] == Blank) return false;
        Rewrite(lines[first], lines[last], behind, EndOfWord(below, behind));
        return true;
    }

    private void Rewrite(CopiedLine first, CopiedLine last, int behind, int end)
    {
        var whole = anonymizer.Rewrite(first.Text + last.Text[behind..end]);
        var word = whole.LastIndexOf(Blank) + 1;
        var cut = Math.Min(whole.Length, word + first.Text.Length - (first.Text.LastIndexOf(Blank) + 1));
        (first.IsCut, last.IsCut) = (true, true);
        first.Image = whole[..cut];
        last.Image = anonymizer.Rewrite(last.Text[..behind]) + whole[cut..] + anonymizer.Rewrite(last.Text[end..]);
    }

    /// <summary>Where the text behind the prompt begins; 0 where no prompt is.</summary>
    private static int RestIn(string line)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        if (!Prompt.TryRead(Encoding.UTF8.GetBytes(line[indent..]), out var prompt)) return 0;
        return line[..(indent + prompt.CommandStart)].LastIndexOfAny(['#', '>']) + 1;
    }

    private static int EndOfWord(string text, int start)
    {
        var end = text.IndexOf(Blank, start);
        return end < 0 ? text.Length : end;
    }
}
