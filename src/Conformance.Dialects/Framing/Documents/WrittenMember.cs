using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing.Documents;

/// <summary>A line that is one member of a document of JSON or YAML (RFC 8259 §4, YAML 1.2 §8.2.2): <c>"hostname": "R1",</c>, <c>- name: R1</c>, <c>R1: |</c>, <c>"R1": [</c>.</summary>
internal readonly ref struct WrittenMember
{
    private static readonly string[] Openings = ["[", "{", "[{", "[[", "|", "|-", "|+", ">", ">-", ">+"];

    /// <summary>What stands alone in its line above a list or an object of YAML. Of any other word it may be the message of a device.</summary>
    private static readonly string[] Headings = ["devices", "hosts", "routers", "log", "logs", "output", "outputs", "stdout", "messages", "lines", "results"];

    /// <summary>Its name, without quotation marks.</summary>
    public ReadOnlySpan<byte> Name { get; private init; }

    /// <summary>Its value, without quotation marks; none where it only <see cref="Opens"/>.</summary>
    public ReadOnlySpan<byte> Value { get; private init; }

    /// <summary>Whether its value stands in the lines below.</summary>
    public bool Opens { get; private init; }

    /// <summary>Whether a line of a document says nothing by itself: brackets alone, or a member that opens what stands below.</summary>
    /// <param name="text">The line, without blanks at its ends.</param>
    public static bool IsFrame(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept("[]{},"u8) || (TryRead(text, out var member) && member.Opens);

    /// <summary>Reads a line; false where it is no member, or one of several in its line.</summary>
    /// <param name="text">The line, without blanks at its ends.</param>
    /// <param name="member">The member.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out WrittenMember member)
    {
        member = default;
        text = text.TrimStart("-{[ "u8);
        var colon = ColonOf(text);
        if (colon <= 0) return false;
        var name = Unquoted(text[..colon].TrimEnd((byte)' '));
        var value = Unquoted(text[(colon + 1)..].Trim(" ,"u8));
        if (name.IsEmpty || value.ContainsAny((byte)'"', (byte)'\\')) return false;
        var opens = value.IsEmpty ? Scan.IsOneOf(name, Headings) : Scan.IsOneOf(value, Openings);
        if (value.IsEmpty && !opens) return false;
        member = new() { Name = name, Value = opens ? default : value, Opens = opens };
        return true;
    }

    /// <summary>The colon behind the name; one inside quotation marks is a part of it.</summary>
    private static int ColonOf(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty) return -1;
        var end = text[0] is (byte)'"' or (byte)'\'' ? text[1..].IndexOf(text[0]) + 1 : 0;
        var colon = text[end..].IndexOf((byte)':');
        return colon < 0 || (end > 0 && !text[(end + 1)..(end + colon)].Trim((byte)' ').IsEmpty) ? -1 : end + colon;
    }

    private static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> text)
    {
        var isQuoted = text.Length > 1 && text[0] is (byte)'"' or (byte)'\'' && text[^1] == text[0];
        return isQuoted ? text[1..^1] : text;
    }
}
