using Conformance.Dialects.Reading;

namespace Conformance.Fuzzing;

/// <summary>The same text with other line ends.</summary>
internal static class LineEnds
{
    /// <summary>Longer lines may come in pieces with the one line end and whole with the other.</summary>
    private const int LongestLine = (FuzzedReading.DefaultCapacity / LineBuffer.LongestLines) - 2;

    /// <summary>Whether line ends can be exchanged byte by byte, which those of UTF-16 cannot, and no line is near the length at which it comes in pieces.</summary>
    public static bool AreComparable(byte[] text)
    {
        if (text.Contains((byte)0) || text is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]) return false;
        foreach (var range in text.AsSpan().Split((byte)'\n'))
        {
            if (range.End.Value - range.Start.Value > LongestLine) return false;
        }

        return true;
    }

    /// <summary>Every line ends in a line feed alone.</summary>
    public static byte[] Feeds(byte[] text)
    {
        var plain = new List<byte>(text.Length);
        foreach (var value in text)
        {
            while (value == '\n' && plain is [.., (byte)'\r']) plain.RemoveAt(plain.Count - 1);
            plain.Add(value);
        }

        while (plain is [.., (byte)'\r']) plain.RemoveAt(plain.Count - 1);
        return [.. plain];
    }

    /// <summary>Every line ends in carriage return and line feed.</summary>
    public static byte[] ReturnsAndFeeds(byte[] text) => [.. Feeds(text).SelectMany(value => value == '\n' ? "\r\n"u8.ToArray() : [value])];
}
