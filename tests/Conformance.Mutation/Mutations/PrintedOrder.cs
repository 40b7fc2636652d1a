namespace Conformance.Mutation.Mutations;

/// <summary>The order of a file's lines as their headers tell it.</summary>
internal sealed class PrintedOrder
{
    private readonly PrintedLine[] lines;
    private readonly OrderSigns[] late;

    /// <summary>Reads the headers of <paramref name="texts"/>.</summary>
    public PrintedOrder(IReadOnlyList<string> texts)
    {
        lines = [.. texts.Select(PrintedLine.Of)];
        late = [.. lines.Select((line, at) => lines.Take(at).Aggregate(OrderSigns.None, (signs, before) => signs | before.LaterThan(line)))];
    }

    /// <summary>Whether headers tell that a line and the next are in their order: a sign by which one of them was out of order before does not tell that they changed places.</summary>
    public bool Tells(int at) => ((lines[at].LaterThan(lines[at + 1]) | lines[at + 1].LaterThan(lines[at])) & ~(late[at] | late[at + 1])) != OrderSigns.None;
}
