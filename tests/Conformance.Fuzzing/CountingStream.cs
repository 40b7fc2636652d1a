namespace Conformance.Fuzzing;

/// <summary>Counts the lines that pass through it, and passes them on in reads of limited size.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="chunk">The most bytes of a read.</param>
internal sealed class CountingStream(Stream stream, int chunk = int.MaxValue) : Stream
{
    private long feeds;
    private bool isInsideLine;

    /// <summary>The physical lines so far.</summary>
    public long Lines => feeds + (isInsideLine ? 1 : 0);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = stream.Read(buffer, offset, Math.Min(count, chunk));
        var bytes = buffer.AsSpan(offset, read);
        feeds += bytes.Count((byte)'\n');
        if (read > 0) isInsideLine = bytes[^1] != '\n';
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
}
