using Conformance.Protocols.Texts;

namespace Conformance.Checks.Tables.Captures;

/// <summary>
/// Sorts routes by device, table, prefix, next hop and interface in the order of their texts, by packed keys: comparing the texts of a million routes would
/// take longer than reading them.
/// </summary>
internal sealed class RouteOrder
{
    private const int PortBits = 63 - AddressText.SortKeyBits;

    private readonly Ranks tables = new(StringComparer.Ordinal);
    private readonly Ranks ports = new(ReferenceEqualityComparer.Instance);
    private readonly Ranks addresses = new(StringComparer.Ordinal);
    private bool isPacked = true;

    /// <summary>The rows of <paramref name="answers"/> in order.</summary>
    public static RouteKey[] Of(IReadOnlyList<RouteAnswer> answers)
    {
        var order = new RouteOrder();
        foreach (var answer in answers) order.Note(answer);
        if (!order.isPacked) order.NoteAddresses(answers);
        var keys = new RouteKey[answers.Sum(answer => answer.Rows.Count)];
        var count = 0;
        for (var i = 0; i < answers.Count; i++) order.AddKeys(answers[i], i, keys, ref count);
        Array.Sort(keys);
        return keys;
    }

    private static string TableOf(string device, string vrf) => $"{device}\0{vrf}";

    private static bool IsPacked(AddressText address) => address.IsPacked || address.IsBlank;

    private void Note(RouteAnswer answer)
    {
        var vrf = default(string);
        for (var i = 0; i < answer.Rows.Count; i++)
        {
            ref readonly var row = ref answer.Rows.At(i);
            if (!ReferenceEquals(row.Vrf, vrf)) tables.Note(TableOf(answer.Device, vrf = row.Vrf));
            ports.Note(row.Interface);
            isPacked &= IsPacked(row.PackedPrefix) && IsPacked(row.PackedNextHop);
        }
    }

    /// <summary>Where some addresses are no IPv4 ones, the ranks of all texts take the place of packed addresses.</summary>
    private void NoteAddresses(IReadOnlyList<RouteAnswer> answers)
    {
        foreach (var row in answers.SelectMany(answer => answer.Rows))
        {
            addresses.Note(row.Prefix);
            addresses.Note(row.NextHop);
        }
    }

    private void AddKeys(RouteAnswer answer, int index, RouteKey[] keys, ref int count)
    {
        var (vrf, table) = (default(string), 0UL);
        for (var i = 0; i < answer.Rows.Count; i++)
        {
            ref readonly var row = ref answer.Rows.At(i);
            if (!ReferenceEquals(row.Vrf, vrf)) table = tables.Of(TableOf(answer.Device, vrf = row.Vrf)) << AddressText.SortKeyBits;
            keys[count++] = new(table | KeyOf(row.PackedPrefix), (KeyOf(row.PackedNextHop) << PortBits) | ports.Of(row.Interface), index, i);
        }
    }

    private ulong KeyOf(AddressText address) => isPacked ? address.SortKey : addresses.Of(address.ToString());
}
