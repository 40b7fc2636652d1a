namespace Conformance.Checks.Tables.Captures;

/// <summary>Where a route stands in the sorted table, packed, and where its row is.</summary>
/// <param name="High">Device, table and prefix.</param>
/// <param name="Low">Next hop and interface.</param>
/// <param name="Answer">Index of the answer.</param>
/// <param name="Row">Index of the row in the answer.</param>
internal readonly record struct RouteKey(ulong High, ulong Low, int Answer, int Row) : IComparable<RouteKey>
{
    /// <summary>Whether both rows have the same key columns.</summary>
    public bool IsSamePlace(RouteKey other) => High == other.High && Low == other.Low;

    /// <summary>The order of the table; rows with equal keys stay in the order they were shown.</summary>
    public int CompareTo(RouteKey other)
    {
        if (High != other.High) return High < other.High ? -1 : 1;
        if (Low != other.Low) return Low < other.Low ? -1 : 1;
        return Answer != other.Answer ? Answer.CompareTo(other.Answer) : Row.CompareTo(other.Row);
    }
}
