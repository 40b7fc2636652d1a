using System.Buffers.Text;
using System.Collections;
using System.Text;
using Conformance.Protocols.Texts;
using CsvHelper;

namespace Conformance.Checks.Tables.Captures;

/// <summary>The table of routes: its cells become text when they are asked for.</summary>
/// <param name="answers">The routes.</param>
/// <param name="order">Their order.</param>
internal sealed class RouteDataTable(IReadOnlyList<RouteAnswer> answers, RouteKey[] order) : DataTable(TableSchema.Routes, new SortedRoutes(answers, order))
{
    private static readonly byte[][] Distances = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(distance => Encoding.ASCII.GetBytes(Cell.Of(distance)))];

    /// <summary>The cells of a row.</summary>
    public static string[] Cells(RouteAnswer answer, int index)
    {
        ref readonly var row = ref answer.Rows.At(index);
        return [answer.Device, row.Vrf, row.Code, row.Prefix, Cell.Of(row.AdminDistance), Cell.Of(row.Metric), row.NextHop, row.Interface];
    }

    /// <inheritdoc/>
    internal override void WriteRows(CsvWriter csv)
    {
        foreach (var key in order)
        {
            var answer = answers[key.Answer];
            ref readonly var row = ref answer.Rows.At(key.Row);
            csv.WriteField(answer.Device);
            csv.WriteField(row.Vrf);
            csv.WriteField(row.Code);
            WriteAddress(csv, row.PackedPrefix);
            csv.WriteField(row.AdminDistance is { } distance and >= 0 and <= byte.MaxValue ? Distances[distance] : []);
            WriteNumber(csv, row.Metric);
            WriteAddress(csv, row.PackedNextHop);
            csv.WriteField(row.Interface);
            csv.EndRecord();
        }
    }

    private static void WriteAddress(CsvWriter csv, AddressText address)
    {
        Span<byte> text = stackalloc byte[AddressText.LongestPacked];
        if (address.IsPacked) csv.WriteField(text[..address.Format(text)]);
        else csv.WriteField(address.ToString());
    }

    private static void WriteNumber(CsvWriter csv, long? number)
    {
        Span<byte> text = stackalloc byte[20];
        var length = 0;
        if (number is { } value) _ = Utf8Formatter.TryFormat(value, text, out length);
        csv.WriteField(text[..length]);
    }

    private sealed class SortedRoutes(IReadOnlyList<RouteAnswer> answers, RouteKey[] order) : IReadOnlyList<IReadOnlyList<string>>
    {
        public int Count => order.Length;

        public IReadOnlyList<string> this[int index] => Cells(answers[order[index].Answer], order[index].Row);

        public IEnumerator<IReadOnlyList<string>> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
