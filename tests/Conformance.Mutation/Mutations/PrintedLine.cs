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
/// <param name="Form">The form that it has; null for none.</param>
/// <param name="Statement">What it states; null for nothing.</param>
internal sealed record PrintedLine(LogStamp Stamp, string Host, LineForm? Form, IObservation? Statement)
{
    private static readonly Dialect Dialect = DialectCatalog.All[0];

    /// <summary>Reads a line.</summary>
    public static PrintedLine Of(string line)
    {
        var text = Encoding.Latin1.GetBytes(line.Trim());
        var header = LogHeader.Read(text);
        var captured = new Captured[FormTrie<LineForm>.MostHoles];
        var body = text.AsSpan(header.BodyStart);
        var match = Dialect.MatchLine(body, captured);
        var words = new Lexicon(Dialect.FullInterfaceName);
        return new(header.Stamp, header.Host.IsPrinted ? words.Text(header.Host.In(text)) : "", match.Form, match.Form?.Read(new Fields(body, captured, match.Holes, words)));
    }

    /// <summary>The signs by which this line is later than another: a higher number of one counter, a time of one clock that is later by what it prints. None for lines of two devices.</summary>
    public OrderSigns LaterThan(PrintedLine other) => Host != other.Host ? OrderSigns.None
        : (Stamp.MessageCount > other.Stamp.MessageCount && other.Stamp.MessageCount > 0 ? OrderSigns.MessageCount : OrderSigns.None)
        | (Stamp.MessageCount == 0 && other.Stamp.MessageCount == 0 && Stamp.Sequence > other.Stamp.Sequence && other.Stamp.Sequence > 0 ? OrderSigns.Sequence : OrderSigns.None)
        | (IsBefore(other.Stamp.DeviceTime, Stamp.DeviceTime) ? OrderSigns.DeviceTime : OrderSigns.None)
        | (IsBefore(other.Stamp.RelayTime, Stamp.RelayTime) ? OrderSigns.RelayTime : OrderSigns.None);

    private static bool IsBefore(DeviceTime first, DeviceTime second) =>
        first.IsPrinted && first.Kind == second.Kind && first.Zone == second.Zone && first.IsBefore(second) && second.Ticks - first.Ticks < HalfOfCycle(first.Kind).Ticks;

    /// <summary>Of two stamps without a year, or without a date, that lie further apart, either may be the first.</summary>
    private static TimeSpan HalfOfCycle(ClockKind kind) => kind switch
    {
        ClockKind.MonthDay => TimeSpan.FromDays(183),
        ClockKind.TimeOfDay => TimeSpan.FromHours(12),
        _ => TimeSpan.MaxValue,
    };
}
