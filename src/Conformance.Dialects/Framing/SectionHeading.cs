using Conformance.Dialects.Framing.Documents;

namespace Conformance.Dialects.Framing;

/// <summary>
/// The command above an answer where no prompt shows it: of a section of <c>show tech-support</c>, <c>------------------ show version ------------------</c>; of a member of YAML, <c>show version: |</c>.
/// </summary>
internal static class SectionHeading
{
    private const int FewestDashes = 4;

    /// <summary>Reads the command whose answer follows; false where <paramref name="text"/> is no heading.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out ReadOnlySpan<byte> command)
    {
        command = default;
        if (text.IsEmpty) return false;
        if (text[^1] is (byte)'|' or (byte)'>' or (byte)'-' or (byte)'+' && WrittenMember.TryRead(text, out var member) && member.Opens) command = member.Name;
        if (!command.IsEmpty) return command.StartsWith("show "u8);
        if (text[0] != '-') return false;
        command = text.Trim((byte)'-');
        var dashes = text.Length - command.Length;
        command = command.Trim((byte)' ');
        return dashes >= 2 * FewestDashes && text[^1] == '-' && command.StartsWith("show "u8);
    }
}
