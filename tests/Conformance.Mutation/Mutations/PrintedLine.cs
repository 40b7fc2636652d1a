using System.Text;
using Conformance.Dialects;
using Conformance.Dialects.Forms;
using Conformance.Dialects.Framing;
using Conformance.Protocols;
using Conformance.Protocols.Traces;

namespace Conformance.Mutation.Mutations;

/// <summary>A line as the dialect reads it by itself.</summary>
/// <param name="Stamp">Its times and numbers.</param>
/// <param name="Host">The device's name in its header; blank where none stands there.</param>
/// <param name="Statement">What it states; null for nothing.</param>
internal sealed record PrintedLine(LogStamp Stamp, string Host, IObservation? Statement)
{
    private static readonly Dialect Dialect = DialectCatalog.All[0];

    /// <summary>Reads a line.</summary>
    public static PrintedLine Of(string line)
    {
        var text = Encoding.Latin1.GetBytes(line);
        var header = LogHeader.Read(text);
        var captured = new Captured[FormTrie<LineForm>.MostHoles];
        var body = text.AsSpan(header.BodyStart);
        var match = Dialect.MatchLine(body, captured);
        var words = new Lexicon(Dialect.FullInterfaceName);
        return new(header.Stamp, header.Host.IsPrinted ? words.Text(header.Host.In(text)) : "", match.Form?.Read(new Fields(body, captured, match.Holes, words)));
    }

    /// <summary>Whether headers tell which of two lines of one device comes first: numbers of one counter, or times of one clock that lie apart by what it prints.</summary>
    public static bool AreOrdered(PrintedLine first, PrintedLine second) => first.Host == second.Host
        && (AreApart(first.Stamp.MessageCount, second.Stamp.MessageCount)
            || (first.Stamp.MessageCount == 0 && second.Stamp.MessageCount == 0 && AreApart(first.Stamp.Sequence, second.Stamp.Sequence))
            || AreApart(first.Stamp.DeviceTime, second.Stamp.DeviceTime)
            || AreApart(first.Stamp.RelayTime, second.Stamp.RelayTime));

    private static bool AreApart(long first, long second) => first > 0 && second > 0 && first != second;

    private static bool AreApart(DeviceTime first, DeviceTime second) =>
        first.IsPrinted && first.Kind == second.Kind && first.Zone == second.Zone && (first.IsBefore(second) || second.IsBefore(first));
}
