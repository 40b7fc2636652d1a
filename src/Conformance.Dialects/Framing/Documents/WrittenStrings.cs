using System.Buffers;
using System.Globalization;
using System.Text;

namespace Conformance.Dialects.Framing.Documents;

/// <summary>The strings in a line of JSON, YAML, or what a program prints of its own values, one after the other: <c>{'R1': 'line\nline'}</c>.</summary>
/// <param name="line">The line.</param>
internal ref struct WrittenStrings(ReadOnlySpan<byte> line)
{
    private static readonly SearchValues<byte> Separators = SearchValues.Create(" \t[{(:,="u8);

    private readonly ReadOnlySpan<byte> line = line;

    /// <summary>What stands between the marks of the last one found, as it is written.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    /// <summary>Where its opening mark stands.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text behind its closing mark begins.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is the name of a member.</summary>
    public bool IsName { get; private set; }

    /// <summary>Finds the next one; the last one of a line that was cut goes to its end.</summary>
    public bool MoveNext()
    {
        Start = NextMark();
        if (Start < 0) return false;
        var end = Start + 1;
        while (end < line.Length && line[end] != line[Start]) end += line[end] == '\\' ? 2 : 1;
        end = Math.Min(end, line.Length);
        Text = line[(Start + 1)..end];
        End = Math.Min(end + 1, line.Length);
        IsName = line[End..].TrimStart((byte)' ') is [(byte)':', ..];
        return true;
    }

    private readonly int NextMark()
    {
        for (var start = End; start < line.Length; start++)
        {
            if (line[start] is (byte)'"' or (byte)'\'' && MayBegin(start)) return start;
        }

        return -1;
    }

    /// <summary>A string begins behind a bracket, a separator or a blank, and Python's may have a letter before it: <c>b'R1#'</c>. The apostrophe of a word begins none.</summary>
    private readonly bool MayBegin(int start)
    {
        if (start > 0 && line[start - 1] is (byte)'b' or (byte)'r' or (byte)'u' or (byte)'f') start--;
        return start == 0 || Separators.Contains(line[start - 1]);
    }

    /// <summary>What a string says, its escapes resolved (RFC 8259 §7).</summary>
    /// <param name="value">What stands between its marks.</param>
    public static byte[] Said(ReadOnlySpan<byte> value)
    {
        var text = new List<byte>(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length) text.Add(value[at]);
            else text.AddRange(Character(value, ref at));
        }

        return [.. text];
    }

    private static ReadOnlySpan<byte> Character(ReadOnlySpan<byte> value, ref int at)
    {
        at++;
        switch ((char)value[at])
        {
            case 'n': return "\n"u8;
            case 'r': return "\r"u8;
            case 't': return "\t"u8;
            case 'u' when at + 4 < value.Length && ushort.TryParse(value.Slice(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return Encoding.UTF8.GetBytes([(char)code]);
            case '"' or '\'' or '\\' or '/': return value.Slice(at, 1);
            default: return value.Slice(at - 1, 2);
        }
    }
}
