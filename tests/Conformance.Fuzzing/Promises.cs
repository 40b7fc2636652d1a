using Conformance.Cli.Pipeline;
using Conformance.Dialects.Reading;
using Conformance.Replay.Machines;
using Conformance.Testing;

namespace Conformance.Fuzzing;

/// <summary>What reading promises for any bytes. One worker's: machines are compiled once.</summary>
internal sealed class Promises : IDisposable
{
    /// <summary>What a reading may allocate whatever its input: its buffer, its machines' instances.</summary>
    private const long FixedBytes = 3 << 20;

    /// <summary>
    /// What it may allocate for each byte of its input: a fact with its evidence is a few hundred bytes for a line of a hundred, but one that contradicts the lines before it is weighed against them,
    /// which takes up to a hundred thousand however many they are.
    /// </summary>
    private const long BytesPerByte = 1000;

    private static readonly ReadingManner[] Manners = [new(Capacity: 1 << 12), new(Capacity: 1 << 13), new()];
    private static readonly ReadingManner AsRun = new(Capacity: LineBuffer.DefaultCapacity);
    private static readonly ReadingManner Whole = new(Describes: true);

    private readonly MachineSet machines = new();
    private readonly Lazy<ThrowAwayFolder> folder = new();

    /// <summary>
    /// Reads an input and throws where a promise is broken. Which of the costly promises are looked at depends on <paramref name="seed"/>.
    /// </summary>
    public void Check(byte[] input, long seed)
    {
        CheckMemory(input, seed % 128 == 2 ? AsRun : Manners[(int)(seed % Manners.Length)]);
        if (seed % 64 == 0) CheckSameAnyhow(input);
        if (seed % 1024 == 1) CheckRun(input);
    }

    /// <summary>Memory grows with the input alone. What a process builds once, such as the forms of a command, does not count: it is there the second time.</summary>
    public void CheckMemory(byte[] input, ReadingManner manner)
    {
        var bound = FixedBytes + (BytesPerByte * input.Length);
        if (Allocated(input, manner) > bound && Allocated(input, manner) is var allocated && allocated > bound) throw new BrokenPromiseException("Memory is bounded", $"{allocated} bytes for {input.Length}");
    }

    /// <summary>Whatever the size of reads and whatever ends the lines, the same is read; and the same again.</summary>
    public void CheckSameAnyhow(byte[] input)
    {
        var description = FuzzedReading.Of(input, machines, Whole).Description;
        CheckSame("Reading twice gives the same", description, input, Whole);
        CheckSame("Reads of one byte give the same", description, input, Whole with { Chunk = 1 });
        CheckSame("Reads of seven bytes give the same", description, input, Whole with { Chunk = 7 });
        CheckSame("Two workers give the same", description, input, Whole with { Workers = 2 });
        if (LineEnds.AreComparable(input)) CheckSame("CR LF and LF give the same", FuzzedReading.Of(LineEnds.Feeds(input), machines, Whole).Description, LineEnds.ReturnsAndFeeds(input), Whole);
    }

    /// <summary>A whole run over the input as a file: identity, rules and verdict.</summary>
    public void CheckRun(byte[] input)
    {
        var path = folder.Value.Write("input.log", input);
        try
        {
            _ = RunPipeline.Run(new("fuzz", "", [new CaptureFile(path, "input.log", "", "")]));
        }
        catch (UnreadableInputException)
        {
            // Empty or binary: refused, as promised.
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (folder.IsValueCreated) folder.Value.Dispose();
    }

    private long Allocated(byte[] input, ReadingManner manner)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        FuzzedReading.Of(input, machines, manner);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void CheckSame(string promise, string expected, byte[] input, ReadingManner manner)
    {
        var actual = FuzzedReading.Of(input, machines, manner).Description;
        if (actual == expected) return;
        var (wanted, found) = expected.Split('\n').Zip(actual.Split('\n')).FirstOrDefault(pair => pair.First != pair.Second);
        throw new BrokenPromiseException(promise, wanted is null ? "one goes on" : $"<{wanted}> <{found}>");
    }
}
