namespace Conformance.Mutation;

/// <summary>A trace with one change.</summary>
/// <param name="Trace">The trace.</param>
/// <param name="Kind">What kind of change, as the table names it.</param>
/// <param name="File">Which of its files is changed, from 0.</param>
/// <param name="Lines">That file's lines after the change.</param>
/// <param name="Line">The changed line, 1-based; 0 where none is.</param>
/// <param name="Expectation">What a checker must say of it.</param>
internal sealed record Mutant(Trace Trace, string Kind, int File, IReadOnlyList<string> Lines, int Line, Expectation Expectation);
