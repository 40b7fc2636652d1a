using Conformance.Dialects.Framing;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>
/// A log as text whose newest message stands first, as collectors list what they found. Its messages are turned round; the lines in which one goes on stay behind it. A terminal session is
/// none: nobody types backwards.
/// </summary>
internal static class NewestFirst
{
    /// <summary>Times that go back as often are no overtaken lines, nor a clock that was set.</summary>
    private const int FewestSteps = 3;

    /// <summary>As often as that must a time go back for once that it goes on.</summary>
    private const int Predominance = 10;

    /// <summary>Whether the times of the lines go back, all but some.</summary>
    public static bool IsOne(ReadOnlySpan<byte> text)
    {
        var (before, back, on) = (DeviceTime.None, 0, 0);
        while (!text.IsEmpty)
        {
            var line = NextLine(ref text);
            if (TimeOf(line) is not { IsPrinted: true } time)
            {
                if (Prompt.TryRead(line, out _)) return false;
                continue;
            }

            if (time.Kind == before.Kind && time.IsBefore(before)) back++;
            else if (time.Kind == before.Kind && before.IsBefore(time)) on++;
            before = time;
        }

        return back >= FewestSteps && back > on * Predominance;
    }

    /// <summary>Writes the messages of <paramref name="text"/>, oldest first.</summary>
    public static ExportNote Write(ReadOnlySpan<byte> text, Stream to)
    {
        var messages = MessagesOf(text);
        List<int> turned = [];
        for (var message = messages.Count - 1; message >= 0; message--)
        {
            var lines = text[messages[message].Bytes];
            to.Write(lines);
            var isCut = lines[^1] != '\n';
            if (isCut) to.WriteByte((byte)'\n');
            turned.AddRange(Enumerable.Range(messages[message].FirstLine, lines.Count((byte)'\n') + (isCut ? 1 : 0)));
        }

        return new(ExportFormat.Text, messages.Count, turned);
    }

    /// <summary>Each message with the lines in which it goes on; what stands before the first is with it.</summary>
    private static List<(Range Bytes, int FirstLine)> MessagesOf(ReadOnlySpan<byte> text)
    {
        List<(Range, int)> messages = [];
        var rest = text;
        var (start, firstLine) = (0, 1);
        for (var line = 1; !rest.IsEmpty; line++)
        {
            var at = text.Length - rest.Length;
            if (!TimeOf(NextLine(ref rest)).IsPrinted || at == 0) continue;
            messages.Add((start..at, firstLine));
            (start, firstLine) = (at, line);
        }

        messages.Add((start..text.Length, firstLine));
        return messages;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> text)
    {
        var feed = text.IndexOf((byte)'\n');
        var line = feed < 0 ? text : text[..feed];
        text = text[Math.Min(line.Length + 1, text.Length)..];
        return line.Trim(" \t\r"u8);
    }

    /// <summary>The relay's time, by which a collector lists; where no relay wrote one, the device's.</summary>
    private static DeviceTime TimeOf(ReadOnlySpan<byte> line)
    {
        var header = LogHeader.Read(line);
        return !header.IsCertain ? DeviceTime.None : header.Stamp.RelayTime.IsPrinted ? header.Stamp.RelayTime : header.Stamp.DeviceTime;
    }
}
