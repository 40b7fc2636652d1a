using System.Text;
using Conformance.Dialects.Framing;
using Conformance.Dialects.Framing.Headers;
using Conformance.Dialects.Provenance;

namespace Conformance.Dialects.Sharing;

/// <summary>The header of a log line, as a text: how long it is and where it names devices.</summary>
/// <param name="Length">Where the body begins; blanks before the header count.</param>
/// <param name="Hosts">The places of the hosts, in their order.</param>
internal readonly record struct LineHeader(int Length, IReadOnlyList<(int Start, int Length)> Hosts)
{
    /// <summary>The header of <paramref name="line"/>.</summary>
    public static LineHeader Of(string line)
    {
        var indent = line.Length - line.TrimStart(' ', '\t').Length;
        var text = Encoding.UTF8.GetBytes(line[indent..]);
        var header = LogHeader.Read(text);
        var hosts = new[] { header.RelayHost, header.Host }.Where(part => part.IsPrinted && part.Start + part.Length <= header.BodyStart).Distinct().OrderBy(part => part.Start);
        return new(indent + Letters(text, 0, header.BodyStart), [.. hosts.Select(PlaceOf).Where(place => !ForeignLine.Agents.Contains(line.Substring(place.Start, place.Length)))]);

        (int Start, int Length) PlaceOf(HeaderPart part) => (indent + Letters(text, 0, part.Start), Letters(text, part.Start, part.Length));
    }

    /// <summary>The hosts that the header of <paramref name="line"/> names.</summary>
    public static IEnumerable<string> HostsIn(string line) => Of(line).Hosts.Select(host => line.Substring(host.Start, host.Length));

    private static int Letters(byte[] text, int start, int length) => Encoding.UTF8.GetCharCount(text, start, length);
}
