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

    /// <summary>
    /// Passes the fence that is the current line; gives the router of the lines below it, nothing where the fence closes a block, names none, and no prompt is in sight. One with a word
    /// behind its marks opens a block.
    /// </summary>
    /// <param name="fence">The fence, with what stands behind it.</param>
    /// <param name="isNamed">Whether the fence itself names the router, as <c>```console R1</c> does.</param>
    public ReadOnlySpan<byte> PassFence(ReadOnlySpan<byte> fence, out bool isNamed)
    {
        isNamed = false;
        (isInside, hasBlocks) = (!isInside || !fence.TrimStart(fence[0]).IsEmpty, true);
        if (!isInside) return default;
        foreach (var range in fence.SplitAny(" =\"`~"u8))
        {
            isNamed = DeviceHeading.IsName(fence[range], hosts);
            if (isNamed) return fence[range];
        }

        if (hosts.IsHeaded) return default;
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
