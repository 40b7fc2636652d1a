using Conformance.Dialects.Framing.Headings;
using Conformance.Dialects.Reading;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The blocks of code of a page (CommonMark §4.5). What stands in one was copied from one terminal: the lines above its first prompt are that router's, whoever's prompt stood last on the page, unless
/// a heading says whose they are.
/// </summary>
/// <param name="lines">The file's lines.</param>
/// <param name="hosts">The hosts whose prompts were seen.</param>
internal sealed class CodeBlocks(ShownLines lines, KnownHosts hosts)
{
    private bool isInside;
    private bool hasBlocks;

    /// <summary>Whether the current line is the author's: it stands in no block of a page that has some.</summary>
    public bool IsOutside => !isInside && (hasBlocks || IsFenceBelow());

    /// <summary>Passes the fence that is the current line; gives the router of the lines below it, nothing where the fence closes a block or no prompt is in sight.</summary>
    public ReadOnlySpan<byte> PassFence()
    {
        (isInside, hasBlocks) = (!isInside, true);
        if (!isInside || hosts.IsHeaded) return default;
        for (var distance = 1; distance <= LineBuffer.Lookahead && lines.TryPeek(distance, out var line) && !lines.IsFence(line); distance++)
        {
            var host = lines.PromptHost(line);
            if (!host.IsEmpty) return DeviceHeading.IsName(host, hosts) ? host : default;
        }

        return default;
    }

    private bool IsFenceBelow()
    {
        for (var distance = 1; distance <= LineBuffer.Lookahead && lines.TryPeek(distance, out var line); distance++)
        {
            if (lines.IsFence(line)) return true;
        }

        return false;
    }
}
