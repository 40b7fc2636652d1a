using Conformance.Protocols.Captures;
using Conformance.Protocols.Routing;

namespace Conformance.Checks.Tables.Captures;

/// <summary>Routes collected as they were read.</summary>
/// <param name="repeated">What a second answer of a device to the same command means.</param>
internal sealed class CollectedRoutes(RepeatedCapture repeated) : CollectedRows
{
    private readonly List<RouteAnswer> answers = [];

    /// <inheritdoc/>
    public override void Add(string device, Capture capture)
    {
        var rows = ((Capture<RouteRow>)capture).Rows;
        if (repeated == RepeatedCapture.Replaces)
        {
            var vrfs = rows.Select(row => row.Vrf).ToHashSet();
            for (var i = 0; i < answers.Count; i++)
            {
                if (answers[i].Device == device) answers[i] = answers[i].Without(vrfs);
            }
        }

        answers.Add(new(device, RowList<RouteRow>.Of(rows)));
    }

    /// <inheritdoc/>
    public override DataTable Complete()
    {
        var order = RouteOrder.Of(answers);
        return new RouteDataTable(answers, repeated == RepeatedCapture.Adds && answers.Count > 1 ? [.. WithoutKnown(order)] : order);
    }

    /// <summary>A row that an earlier answer held is the same row; it stands beside it, since their keys are equal.</summary>
    private IEnumerable<RouteKey> WithoutKnown(RouteKey[] order)
    {
        var firstAnswers = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int start = 0, end; start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && order[end].IsSamePlace(order[start]);) end++;
            firstAnswers.Clear();
            for (var i = start; i < end; i++)
            {
                if (end - start == 1 || !IsKnown(order[i], firstAnswers)) yield return order[i];
            }
        }
    }

    /// <summary>Whether an earlier answer held the row; notes the first answer that did.</summary>
    private bool IsKnown(RouteKey key, Dictionary<string, int> firstAnswers)
    {
        var row = string.Join('\0', RouteDataTable.Cells(answers[key.Answer], key.Row));
        var first = firstAnswers.GetValueOrDefault(row, int.MaxValue);
        firstAnswers[row] = Math.Min(first, key.Answer);
        return first < key.Answer;
    }
}
