namespace Conformance.Cli.Output;

/// <summary>What a page tells of a list that may be too long to read: its first and last items, and how many are between. JSON has it whole.</summary>
/// <param name="Count">How many items it has.</param>
/// <param name="Told">How many are told at the beginning, and how many at the end, of one that has more than both.</param>
internal sealed record LongList(int Count, int Told)
{
    /// <summary>How many items are not told.</summary>
    public int LeftOut => Count > 2 * Told ? Count - (2 * Told) : 0;

    /// <summary>Whether the item of an index, counted from 0, is told.</summary>
    public bool Tells(int index) => LeftOut == 0 || index < Told || index >= Count - Told;

    /// <summary>Whether the item of an index is the first of those that are not told.</summary>
    public bool LeavesOutFrom(int index) => LeftOut > 0 && index == Told;
}
