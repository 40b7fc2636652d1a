using System.Buffers;
using System.Globalization;
using Conformance.Dialects.Forms;

namespace Conformance.Dialects.CiscoIos.Show.Routing;

/// <summary>
/// The numbers of a source of <c>show ip route summary</c>: networks, subnets, replicates (newer releases), overhead, memory;
/// only networks and memory for <c>internal</c>.
/// </summary>
/// <param name="Process">The process number that stands among the numbers, as in <c>eigrp 1  0  0  0  0</c>; blank where none does.</param>
/// <param name="Values">Networks, subnets, replicates, overhead and memory; null where the router prints nothing.</param>
internal readonly record struct RouteCounts(string Process, long?[] Values)
{
    private const int WithReplicates = 5;
    private const int WithoutReplicates = 4;
    private const int OnlyNetworksAndMemory = 2;

    /// <summary>No counter has more: these fit 64 bits.</summary>
    private const int MostDigits = 18;

    private static readonly SearchValues<byte> NumberByte = SearchValues.Create("0123456789 \t"u8);

    /// <summary>Takes numbers to the end of the line, as many as a release prints.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.IndexOfAnyExcept(NumberByte) >= 0) return Scan.No;
        return Count(text, out var longest) is OnlyNetworksAndMemory or WithoutReplicates or WithReplicates or WithReplicates + 1 && longest <= MostDigits ? text.Length : Scan.No;
    }

    /// <summary>Gives the numbers their meaning by how many there are.</summary>
    /// <param name="printed">The numbers.</param>
    /// <param name="maybeProcess">Whether the first of them may be a process number.</param>
    /// <param name="printsReplicates">Whether the table has the column of replicates.</param>
    public static RouteCounts Read(string printed, bool maybeProcess, bool printsReplicates)
    {
        var words = printed.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var process = maybeProcess && words.Length == (printsReplicates ? WithReplicates : WithoutReplicates) + 1 ? words[0] : "";
        var numbers = words.Skip(process.Length > 0 ? 1 : 0).Select(word => (long?)long.Parse(word, CultureInfo.InvariantCulture)).ToArray();
        return new(process, numbers.Length switch
        {
            WithoutReplicates => [numbers[0], numbers[1], null, numbers[2], numbers[3]],
            OnlyNetworksAndMemory => [numbers[0], null, null, null, numbers[1]],
            _ => numbers,
        });
    }

    /// <summary>Whether the numbers are those of a table with the column of replicates, behind a process number or not.</summary>
    public static bool HasReplicates(string printed, bool maybeProcess)
    {
        var count = printed.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries).Length;
        return count > WithReplicates || (count == WithReplicates && !maybeProcess);
    }

    private static int Count(ReadOnlySpan<byte> text, out int longest)
    {
        (longest, var count) = (0, 0);
        foreach (var range in text.SplitAny((byte)' ', (byte)'\t'))
        {
            count += text[range].IsEmpty ? 0 : 1;
            longest = Math.Max(longest, text[range].Length);
        }

        return count;
    }
}
