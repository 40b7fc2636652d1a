using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Conformance.Dialects.Framing;

namespace Conformance.Dialects.Reading;

/// <summary>
/// Blocks in the order of the stream, prepared one after the other or, with several workers, while those before them are used. Whoever is free prepares the next: the user of the
/// blocks as well, as long as the one that it needs is not ready.
/// </summary>
/// <param name="reader">Cuts the stream.</param>
/// <param name="recognizer">Knows log lines; null to look for none.</param>
/// <param name="workers">How many threads work at once, the user of the blocks included.</param>
internal sealed class BlockQueue(BlockReader reader, LineRecognizer? recognizer, int workers)
{
    /// <summary>How many more blocks than workers are under way: nobody waits while another one is at its block.</summary>
    private const int Ahead = 2;

    private readonly Queue<BlockPreparation> underWay = [];
    private readonly ConcurrentQueue<BlockPreparation>? forHelpers = workers == 1 ? null : new();
    private int helpers;

    /// <summary>Takes the next block; false at the end of the stream.</summary>
    public bool TryTake([NotNullWhen(true)] out LineBlock? block)
    {
        while (underWay.Count < (workers > 1 ? workers + Ahead : 1) && reader.TryRead(out var read)) Begin(read);
        block = null;
        if (!underWay.TryPeek(out var next)) return false;
        while (!next.IsDone && TryRunOne())
        {
        }

        block = underWay.Dequeue().Block;
        return true;
    }

    /// <summary>Takes a block back to fill it again.</summary>
    public void Return(LineBlock block) => reader.Return(block);

    private void Begin(LineBlock block)
    {
        var preparation = new BlockPreparation(block, recognizer);
        underWay.Enqueue(preparation);
        if (forHelpers is not { } queue) return;
        queue.Enqueue(preparation);
        if (Volatile.Read(ref helpers) >= workers - 1) return;
        Interlocked.Increment(ref helpers);
        Task.Run(() => Help(queue));
    }

    /// <summary>What is put in while a helper leaves waits for the next one, or for the user.</summary>
    private void Help(ConcurrentQueue<BlockPreparation> queue)
    {
        while (queue.TryDequeue(out var next)) next.TryRun();
        Interlocked.Decrement(ref helpers);
    }

    private bool TryRunOne()
    {
        foreach (var preparation in underWay)
        {
            if (preparation.TryRun()) return true;
        }

        return false;
    }
}
