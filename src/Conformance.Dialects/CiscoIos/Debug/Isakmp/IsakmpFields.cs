using Conformance.Dialects.Forms;
using Conformance.Protocols.Isakmp;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>The values that several families of ISAKMP lines print.</summary>
internal static class IsakmpFields
{
    private static readonly Dictionary<string, ExchangeState?> States = StatesByWord();

    /// <summary>The prefix with the SA's connection id, see <see cref="IsakmpPrefix"/>.</summary>
    public static readonly Field<int> Connection = new("connection", IsakmpPrefix.Length, (value, _) => IsakmpPrefix.ConnectionId(value)) { EndsItself = true, Spellings = ["ISAKMP", "ISAKMP-PAK", "ISAKMP-ERROR"] };

    /// <summary>The peer's address.</summary>
    public static readonly Field<string> Peer = Address("peer");

    /// <summary>The router's own address.</summary>
    public static readonly Field<string> Local = Address("local address");

    /// <summary>The router's own port.</summary>
    public static readonly Field<int> LocalPort = Int("local port");

    /// <summary>The peer's port.</summary>
    public static readonly Field<int> PeerPort = Int("peer port");

    /// <summary>A message id: 32 bits, printed signed by old images and unsigned by new ones.</summary>
    public static readonly Field<uint> Message = new("message id", Scan.SignedDigits, (value, _) => unchecked((uint)LongNumber(value)));

    /// <summary>Our role.</summary>
    public static readonly Field<IsakmpRole> Role = OneOf("role", ("I", IsakmpRole.Initiator), ("R", IsakmpRole.Responder));

    /// <summary>The exchange state; null for one that belongs to extended authentication, mode configuration or group keys (RFC 6407).</summary>
    public static readonly Field<ExchangeState?> State =
        new("state", Scan.OneOf([.. States.Keys]), (value, words) => States[words.Text(value)]);

    /// <summary>The pointer by which IOS names an SA or a peer: <c>61C3E754</c>, <c>0x80007771564BEF58</c>.</summary>
    public static readonly Field<string> Handle = Text("pointer", Scan.Hex);

    /// <summary>An SPI: decimal, hexadecimal, or a pointer's worth of digits.</summary>
    public static readonly Field<string> SpiText = new("spi", Scan.Item, (value, words) => words.Text(value));

    /// <summary>A notification: <c>PROPOSAL_NOT_CHOSEN</c>, <c>DPD/R_U_THERE</c>.</summary>
    public static readonly Field<string> Notification = Word("notification");

    /// <summary>A protocol's number: 1 for ISAKMP, 2 for AH, 3 for ESP (RFC 2407 §4.4.1).</summary>
    public static readonly Field<int> ProtocolId = Int("protocol");

    /// <summary>Words between quotation marks.</summary>
    public static readonly Field<string> Reason = Text("reason", Scan.UntilQuote);

    /// <summary>A number that nothing uses.</summary>
    public static readonly Field<int> AnyNumber = Int("number");

    private static Dictionary<string, ExchangeState?> StatesByWord()
    {
        var states = new Dictionary<string, ExchangeState?>(StringComparer.Ordinal) { ["CONF_XAUTH"] = null, ["CONF_ADDR"] = null, ["GDOI_IDLE"] = null, ["GDOI_REKEY"] = null };
        foreach (var state in Enum.GetValues<ExchangeState>())
        {
            if (state != ExchangeState.Deleted) states[state.ToString()] = state;
        }

        return states;
    }
}
