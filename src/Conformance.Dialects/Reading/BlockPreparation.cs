using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>The preparing of one block, by whichever thread takes it first.</summary>
/// <param name="block">The block.</param>
/// <param name="recognizer">Knows log lines; null to look for none.</param>
internal sealed class BlockPreparation(LineBlock block, LineRecognizer? recognizer)
{
    private readonly Lazy<LineBlock> prepared = new(() =>
    {
        block.Prepare(recognizer);
        return block;
    });

    private int takers;

    /// <summary>Whether the block is ready.</summary>
    public bool IsDone => prepared.IsValueCreated;

    /// <summary>The block, once it is ready.</summary>
    public LineBlock Block => prepared.Value;

    /// <summary>Prepares the block; false where another thread has begun to.</summary>
    public bool TryRun()
    {
        if (Interlocked.Increment(ref takers) > 1) return false;
        _ = prepared.Value;
        return true;
    }
}
