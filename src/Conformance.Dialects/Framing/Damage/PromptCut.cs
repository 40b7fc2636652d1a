using System.Runtime.InteropServices;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A prompt that the console printed in the middle of a message, so that its rest stands behind the prompt: <c>Standby -> Act</c> and <c>S3#ive</c>. Joined only
/// where the host is one whose prompt the file shows, the whole is a line, and its rest is none by itself.
/// </summary>
/// <param name="lines">The file's lines; the message begins with the current one.</param>
/// <param name="dialect">Knows what stands between messages, and what is typed.</param>
/// <param name="hosts">The hosts whose prompts were seen.</param>
internal sealed class PromptCut(ShownLines lines, Dialect dialect, KnownHosts hosts)
{
    private readonly List<byte> joined = [];

    /// <summary>Whether the line below is a prompt with something behind it: then a line that is whole may have been cut all the same.</summary>
    public bool IsPossible => lines.TryPeek(1, out var next) && lines.IsPrompt(next);

    /// <summary>Joins a line with what stands behind the next prompt.</summary>
    /// <param name="front">The line.</param>
    /// <param name="isWhole">Whether it is a line as it stands.</param>
    /// <param name="test">Says how a text fits.</param>
    public Repair Join(ReadOnlySpan<byte> front, bool isWhole, FitTest test)
    {
        for (var ahead = 1; ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var physical) && !physical.IsPiece; ahead++)
        {
            if (lines.BeginsAfresh(physical)) break;
            var line = lines.Text(physical).Trim(" \t"u8);
            if (Prompt.TryRead(line, out var prompt)) return JoinBehind(front, isWhole, line, prompt, ahead, test);
            if (isWhole || !(line.IsEmpty || dialect.IsSessionLine(line))) break;
        }

        return default;
    }

    private Repair JoinBehind(ReadOnlySpan<byte> front, bool isWhole, scoped ReadOnlySpan<byte> line, Prompt prompt, int ahead, FitTest test)
    {
        var host = line[..prompt.HostLength];
        var rest = line[(line[..prompt.CommandStart].LastIndexOfAny((byte)'#', (byte)'>') + 1)..];
        if (prompt.CommandStart == line.Length) return default;
        var isTyped = dialect.IsCommand(line[prompt.CommandStart..]);
        if (isWhole && isTyped) return default;
        if (!TryCompose(front, rest, isTyped, test) || (IsLine(rest, test) && !CutsHeader(front.Length)) || !IsKnown(host, ahead)) return default;
        return new(CollectionsMarshal.AsSpan(joined), ahead + 1, host.ToArray(), isAmbiguous: false);
    }

    /// <summary>A prompt may also stand before a line.</summary>
    private static bool IsLine(ReadOnlySpan<byte> rest, FitTest test) => test(rest.TrimStart((byte)' ')).Fits;

    /// <summary>What stands behind a prompt inside a time is a line by itself, with less of a time.</summary>
    private bool CutsHeader(int place) => LogHeader.Read(CollectionsMarshal.AsSpan(joined)).BodyStart >= place;

    /// <summary>Ping output, which prints the prompt when it ends, may have left its marks at the cut.</summary>
    private bool TryCompose(ReadOnlySpan<byte> front, ReadOnlySpan<byte> rest, bool isTyped, FitTest test)
    {
        var bare = front.TrimEnd(".!"u8);
        return Fits(front, default, rest, isTyped, test)
            || Fits(front, " "u8, rest, isTyped, test)
            || (bare.Length < front.Length && bare.Length > 0 && Fits(bare, default, rest, isTyped, test));
    }

    /// <summary>Free text at the end of a line would swallow a command.</summary>
    private bool Fits(ReadOnlySpan<byte> front, ReadOnlySpan<byte> gap, ReadOnlySpan<byte> rest, bool isTyped, FitTest test)
    {
        joined.Clear();
        joined.AddRange(front);
        joined.AddRange(gap);
        joined.AddRange(rest);
        var whole = LineMarks.Strip(CollectionsMarshal.AsSpan(joined));
        var fit = test(whole);
        if (!fit.Fits && !(fit.MayGoOn && fit.Reach > front.Length)) return false;
        if (isTyped && fit.IsOpenEnded) return false;
        if (whole.Length != joined.Count || whole[0] != joined[0])
        {
            byte[] stripped = whole.ToArray();
            joined.Clear();
            joined.AddRange(stripped);
        }

        return true;
    }

    /// <summary>A prompt above, or one further below that stands alone.</summary>
    private bool IsKnown(ReadOnlySpan<byte> host, int ahead)
    {
        if (hosts.Contains(host)) return true;
        for (ahead++; ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var physical); ahead++)
        {
            var line = lines.Text(physical).Trim(" \t"u8);
            if (Prompt.TryRead(line, out var prompt) && line[..prompt.HostLength].SequenceEqual(host) && (prompt.CommandStart == line.Length || dialect.IsCommand(line[prompt.CommandStart..]))) return true;
        }

        return false;
    }
}
