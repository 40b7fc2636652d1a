using System.Diagnostics.CodeAnalysis;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>Blocks in the order of the stream, prepared one after the other or, with several workers, while those before them are used.</summary>
/// <param name="reader">Cuts the stream.</param>
/// <param name="recognizer">Knows log lines; null to look for none.</param>
/// <param name="workers">How many threads work at once, the user of the blocks included.</param>
internal sealed class BlockQueue(BlockReader reader, LineRecognizer? recognizer, int workers)
{
    /// <summary>How many more blocks than workers are under way: while the user of the blocks waits for one, as many threads go on with the next.</summary>
    private const int Ahead = 2;

    private readonly Queue<Task<LineBlock>> underWay = [];

    /// <summary>Takes the next block; false at the end of the stream.</summary>
    public bool TryTake([NotNullWhen(true)] out LineBlock? block)
    {
        while (underWay.Count < (workers > 1 ? workers + Ahead : 1) && reader.TryRead(out var read)) underWay.Enqueue(Begin(read));
        block = underWay.TryDequeue(out var next) ? next.GetAwaiter().GetResult() : null;
        return block is not null;
    }

    /// <summary>Takes a block back to fill it again.</summary>
    public void Return(LineBlock block) => reader.Return(block);

    private Task<LineBlock> Begin(LineBlock block)
    {
        if (workers > 1) return Task.Run(() => Prepare(block));
        return Task.FromResult(Prepare(block));
    }

    private LineBlock Prepare(LineBlock block)
    {
        block.Prepare(recognizer);
        return block;
    }
}
