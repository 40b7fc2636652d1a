namespace Conformance.Tests.Robustness;

/// <summary>The same bytes again and again, as a stream of a given length.</summary>
/// <param name="content">The bytes.</param>
/// <param name="length">The length.</param>
internal sealed class EndlessLine(byte[] content, long length) : Stream
{
    private readonly byte[] block = [.. Enumerable.Repeat(content, 1 + ((1 << 16) / content.Length)).SelectMany(bytes => bytes)];
    private long position;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => length;

    /// <inheritdoc/>
    public override long Position { get => position; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var start = (int)(position % content.Length);
        var read = (int)Math.Min(Math.Min(count, block.Length - start), length - position);
        block.AsSpan(start, read).CopyTo(buffer.AsSpan(offset));
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
}
