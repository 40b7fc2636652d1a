namespace Conformance.Dialects.Sharing;

/// <summary>A file of the copy.</summary>
/// <param name="Name">Its path in the copy, with forward slashes.</param>
/// <param name="Device">The device that it is from, as it is called in the copy; blank: find out from the content.</param>
/// <param name="Phase">The phase of the scenario; blank where there is none.</param>
/// <param name="Kind">Its kind, as the table of a scenario names it; blank where there is no table.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Records">The first line of the record that each line belongs to, from 0.</param>
/// <param name="Answers">The first line of the answer that each line belongs to, from 0; negative for none.</param>
public sealed record CopiedFile(string Name, string Device, string Phase, string Kind, IReadOnlyList<string> Lines, IReadOnlyList<int> Records, IReadOnlyList<int> Answers);
