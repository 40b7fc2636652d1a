using System.Runtime.InteropServices;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing.Damage;

/// <summary>
/// A prompt that the console printed in the middle of a message, so that its rest stands behind the prompt: <c>Standby -> Act</c> and <c>S3#ive</c>. Where
/// somebody pressed return, empty prompts stand between them. Joined only where the host is one whose prompt the file shows, the whole is a line, and its rest is none by itself.
/// </summary>
/// <param name="lines">The file's lines; the message begins with the current one.</param>
/// <param name="dialect">Knows what stands between messages, and what is typed.</param>
/// <param name="hosts">The hosts whose prompts were seen.</param>
internal sealed class PromptCut(ShownLines lines, Dialect dialect, KnownHosts hosts)
{
    private readonly List<byte> joined = [];

    /// <summary>Whether the line below is a prompt with something behind it: then a line that is whole may have been cut all the same.</summary>
    public bool IsPossible => lines.IsCutByPrompt();

    /// <summary>Joins a line with what stands behind the next prompt.</summary>
    /// <param name="front">The line.</param>
    /// <param name="fit">How it fits as it stands.</param>
    /// <param name="test">Says how a text fits.</param>
    public Repair Join(ReadOnlySpan<byte> front, Fit fit, FitTest test)
    {
        for (var ahead = 1; ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var physical) && !physical.IsPiece; ahead++)
        {
            if (lines.BeginsAfresh(physical)) break;
            var line = lines.Text(physical).Trim(" \t"u8);
            var isPrompt = Prompt.TryRead(line, out var prompt);
            if (isPrompt && prompt.CommandStart < line.Length) return JoinBehind(front, fit, line, prompt, ahead, test);
            if (fit.Fits || !(isPrompt || line.IsEmpty || dialect.IsSessionLine(line))) break;
        }

        return default;
    }

    /// <summary>Where a command may have been typed, only the exact end of a form shows that it is none; a single word is no proof behind a line that is whole.</summary>
    private Repair JoinBehind(ReadOnlySpan<byte> front, Fit fit, scoped ReadOnlySpan<byte> line, Prompt prompt, int ahead, FitTest test)
    {
        var host = line[..prompt.HostLength];
        var rest = line[(line[..prompt.CommandStart].LastIndexOfAny((byte)'#', (byte)'>') + 1)..];
        if (!TryCompose(front, rest, test, out var joinedFit)) return default;
        var typed = line[prompt.CommandStart..];
        if (dialect.IsCommand(typed) && (joinedFit.IsOpenEnded || (fit.Fits && !fit.IsOpenEnded && (Scan.Word(typed) == typed.Length || OpenEnd.Takes(front, test))))) return default;
        if ((IsLine(rest, test) && !CutsHeader(front.Length)) || !IsKnown(host, ahead)) return default;
        return new(CollectionsMarshal.AsSpan(joined), ahead + 1, host.ToArray(), isAmbiguous: false);
    }

    /// <summary>A prompt may also stand before a line.</summary>
    private static bool IsLine(ReadOnlySpan<byte> rest, FitTest test) => test(rest.TrimStart((byte)' ')).Fits;

    /// <summary>What stands behind a prompt inside a time is a line by itself, with less of a time.</summary>
    private bool CutsHeader(int place) => LogHeader.Read(CollectionsMarshal.AsSpan(joined)).BodyStart >= place;

    /// <summary>Captures often lose the blank at the end of a line; ping output, which prints the prompt when it ends, may have left its marks there.</summary>
    private bool TryCompose(ReadOnlySpan<byte> front, ReadOnlySpan<byte> rest, FitTest test, out Fit fit)
    {
        var bare = front.TrimEnd(".!"u8);
        return Fits(front, EndsWithBlank(front) ? " "u8 : default, rest, test, out fit)
            || Fits(front, " "u8, rest, test, out fit)
            || (bare.Length < front.Length && bare.Length > 0 && Fits(bare, default, rest, test, out fit));
    }

    private bool EndsWithBlank(ReadOnlySpan<byte> front)
    {
        if (!lines.TryCurrent(out var physical)) return false;
        var line = lines.Text(physical);
        return line.Length > 0 && Scan.IsBlank(line[^1]) && line.TrimEnd(" \t"u8).EndsWith(front);
    }

    private bool Fits(ReadOnlySpan<byte> front, ReadOnlySpan<byte> gap, ReadOnlySpan<byte> rest, FitTest test, out Fit fit)
    {
        joined.Clear();
        joined.AddRange(front);
        joined.AddRange(gap);
        joined.AddRange(rest);
        byte[] whole = [.. LineMarks.Strip(CollectionsMarshal.AsSpan(joined))];
        joined.Clear();
        joined.AddRange(whole);
        fit = test(whole);
        return fit.Fits || (fit.MayGoOn && fit.Reach > front.Length);
    }

    /// <summary>A prompt above, or another one below that stands alone.</summary>
    private bool IsKnown(ReadOnlySpan<byte> host, int cut)
    {
        if (hosts.Contains(host)) return true;
        for (var ahead = 1; ahead <= LineBuffer.Lookahead && lines.TryPeek(ahead, out var physical); ahead++)
        {
            if (ahead != cut && IsPromptOf(host, lines.Text(physical).Trim(" \t"u8))) return true;
        }

        return false;
    }

    private bool IsPromptOf(ReadOnlySpan<byte> host, ReadOnlySpan<byte> line) =>
        Prompt.TryRead(line, out var prompt) && line[..prompt.HostLength].SequenceEqual(host) && (prompt.CommandStart == line.Length || dialect.IsCommand(line[prompt.CommandStart..]));
}
