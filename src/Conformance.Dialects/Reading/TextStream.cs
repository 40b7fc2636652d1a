using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Conformance.Dialects.Reading;

/// <summary>
/// A file as UTF-8. Its bytes are read straight into the reader's buffer; only where they are no UTF-8, or padded with NULs as consoles do, they are rewritten,
/// line by line.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="map">Learns where text and file part.</param>
/// <param name="position">The offset of the text that the file stands at.</param>
/// <param name="isAgain">Whether the map knows this text already.</param>
internal sealed class TextStream(Stream file, TextMap map, long position, bool isAgain) : Stream
{
    /// <summary>The longest part of a letter that the end of a chunk may cut off.</summary>
    private const int LongestCut = 3;

    private readonly ArrayBufferWriter<byte> rewritten = new();
    private int served;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = served < rewritten.WrittenCount ? Serve(buffer) : ReadFile(buffer);
        position += read;
        return read;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        base.Dispose(disposing);
    }

    private int Serve(Span<byte> buffer)
    {
        var rest = rewritten.WrittenSpan[served..];
        var count = Math.Min(rest.Length, buffer.Length);
        rest[..count].CopyTo(buffer);
        served += count;
        return count;
    }

    private int ReadFile(Span<byte> buffer)
    {
        while (true)
        {
            var chunk = buffer[..file.Read(buffer)];
            if (map.EndsLinesWithReturns) chunk.Replace((byte)'\r', (byte)'\n');
            if (IsPlainAscii(chunk)) return chunk.Length;
            chunk = chunk[..WholeLetters(chunk)];
            if (!chunk.Contains((byte)0) && Utf8.IsValid(chunk)) return chunk.Length;
            Rewrite(chunk);
            if (rewritten.WrittenCount > 0) return Serve(buffer);
        }
    }

    private static bool IsPlainAscii(ReadOnlySpan<byte> chunk) => !chunk.ContainsAnyExceptInRange((byte)0x01, (byte)0x7F);

    /// <summary>Leaves what stands behind the last line feed for the next chunk, or of one long line what may be a part of a letter.</summary>
    private int WholeLetters(ReadOnlySpan<byte> chunk)
    {
        var whole = chunk.LastIndexOf((byte)'\n') + 1;
        if (whole == 0) whole = chunk.Length - CutLetterLength(chunk);
        file.Seek(whole - chunk.Length, SeekOrigin.Current);
        return whole;
    }

    /// <summary>How many bytes at the end may be a part of a letter; 0 for a chunk that has nothing else.</summary>
    private static int CutLetterLength(ReadOnlySpan<byte> chunk)
    {
        for (var cut = 1; cut <= LongestCut && cut < chunk.Length; cut++)
        {
            if (chunk[^cut] >= 0xC0) return cut;
        }

        return 0;
    }

    private void Rewrite(ReadOnlySpan<byte> chunk)
    {
        var legacy = map.Legacy ?? LegacyText.EncodingOf(chunk);
        var begin = (Text: position, File: file.Position - chunk.Length);
        rewritten.ResetWrittenCount();
        served = 0;
        while (!chunk.IsEmpty)
        {
            var feed = chunk.IndexOf((byte)'\n');
            var line = feed < 0 ? chunk : chunk[..(feed + 1)];
            Append(line, legacy);
            chunk = chunk[line.Length..];
        }

        if (isAgain) return;
        map.Legacy = legacy;
        map.Note(begin, (position + rewritten.WrittenCount, file.Position));
    }

    private void Append(ReadOnlySpan<byte> line, Encoding? legacy)
    {
        if (line.Contains((byte)0)) line = line.ToArray().Where(value => value != 0).ToArray();
        if (!Utf8.IsValid(line)) line = Encoding.Convert(legacy!, Encoding.UTF8, line.ToArray());
        rewritten.Write(line);
    }
}
