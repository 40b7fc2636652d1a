using Conformance.Protocols.Tables;

namespace Conformance.Cli.Output;

/// <summary>A table as its specification prints it: events down, states across, actions and next state in each cell.</summary>
internal static class TableGrid
{
    /// <summary>Writes a table with its legend and its notes.</summary>
    public static void Write(TextWriter output, ITransitionTable table)
    {
        output.WriteLine($"{table.Name} ({table.Profile}): {table.Cite}");
        var notes = new List<string>();
        var rows = table.EventNames.Select(on => new[] { on.Name }.Concat(table.StateNames.Select(state => CellOf(table, on.Name, state, notes))).ToArray()).ToList();
        string[] header = ["", .. table.StateNames];
        var widths = header.Select((_, column) => rows.Append(header).Max(row => row[column].Length)).ToArray();
        foreach (var row in rows.Prepend(header)) output.WriteLine("  " + string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        foreach (var (name, meaning) in table.EventNames.Where(on => on.Meaning.Length > 0)) output.WriteLine($"  {name}: {meaning}");
        for (var i = 0; i < notes.Count; i++) output.WriteLine($"  [{i + 1}] {notes[i]}");
        if (table.BlankCells is { } clause) output.WriteLine($"  blank: {clause}");
    }

    private static string CellOf(ITransitionTable table, string on, string state, List<string> notes) =>
        string.Join(" | ", table.RowTexts.Where(row => row.Event == on && row.From == state).Select(row => RowOf(row, table, notes)));

    private static string RowOf(TransitionRowText row, ITransitionTable table, List<string> notes)
    {
        var next = row.To == row.From ? "stays" : row.To;
        var text = IsLetters(row.Does) ? $"{row.Does}/{next}" : next;
        var note = string.Join("; ", new[] { row.When, IsLetters(row.Does) ? "" : row.Does, row.Cite == table.Cite && row.Cite.IsSourced ? "" : row.Cite.ToString() }.Where(part => part.Length > 0));
        return note.Length == 0 ? text : $"{text}[{NumberOf(note, notes)}]";
    }

    private static bool IsLetters(string actions) => actions.Length > 0 && actions.All(char.IsAsciiLetterUpper);

    private static int NumberOf(string note, List<string> notes)
    {
        if (!notes.Contains(note)) notes.Add(note);
        return notes.IndexOf(note) + 1;
    }
}
