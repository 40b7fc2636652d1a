namespace Conformance.Dialects.Framing.Damage;

/// <summary>What came of the attempt to put a damaged line together again.</summary>
/// <param name="text">The line as the device printed it, header and all; empty where that is not certain.</param>
/// <param name="count">The physical lines it has.</param>
/// <param name="host">The host of the prompt that had cut it, empty where none did.</param>
/// <param name="isAmbiguous">Whether several texts may have been the line, so that none of them is.</param>
internal readonly ref struct Repair(ReadOnlySpan<byte> text, int count, ReadOnlySpan<byte> host, bool isAmbiguous)
{
    /// <summary>The line as the device printed it, header and all; empty where that is not certain.</summary>
    public ReadOnlySpan<byte> Text { get; } = text;

    /// <summary>The physical lines it has.</summary>
    public int Count => count;

    /// <summary>The host of the prompt that had cut it, empty where none did.</summary>
    public ReadOnlySpan<byte> Host { get; } = host;

    /// <summary>Whether several texts may have been the line, so that none of them is.</summary>
    public bool IsAmbiguous => isAmbiguous;

    /// <summary>Whether the line was put together again.</summary>
    public bool IsDone => Text.Length > 0;

    /// <summary>The line was one physical line.</summary>
    public static Repair Of(ReadOnlySpan<byte> text) => new(text, 1, default, isAmbiguous: false);
}
