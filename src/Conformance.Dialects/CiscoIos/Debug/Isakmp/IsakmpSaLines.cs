using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug.Isakmp;

/// <summary>
/// What quick mode says of the SAs that it asks for, behind <c>Creating IPSec SAs</c>: lines without a prefix of their own. They state no SA; that it was made, IPSEC says.
/// </summary>
internal static class IsakmpSaLines
{
    private static readonly Field<string> Source = Address("source");
    private static readonly Field<string> Destination = Address("destination");
    private static readonly Field<int> FrontVrf = Int("front VRF");
    private static readonly Field<int> InsideVrf = Int("inside VRF");
    private static readonly Field<string> SourceProxy = Address("source proxy");
    private static readonly Field<string> DestinationProxy = Address("destination proxy");
    private static readonly Field<string> Spi = Text("SPI", Scan.Hex);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<string> Flags = Text("flags", Scan.Hex);
    private static readonly Field<int> Amount = Int("amount");
    private static readonly Field<string> Unit = Text("unit", Scan.OneOf("seconds", "kilobytes"));
    private static readonly Field<string> Direction = Text("direction", Scan.OneOf("inbound", "outbound"));

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        Context(
            "ios.isakmp.sa-asked-for",
            $"{Direction} SA from {Source} to {Destination}{Optional($" (f/i) {FrontVrf}/{Optional($" ")}{InsideVrf}")}{Optional($" (proxy {SourceProxy} to {DestinationProxy}{Optional($" ")})")}",
            "inbound SA from 13.1.1.3 to 12.1.1.2 (f/i)  0/ 0 (proxy 3.3.3.0 to 2.2.2.0)",
            "outbound SA from 12.1.1.2 to 13.1.1.3 (f/i)  0/ 0 (proxy 2.2.2.0 to 3.3.3.0 )",
            "outbound SA from 12.1.1.2 to 13.1.1.3 (f/i) 0/0 (proxy 2.2.2.0 to 3.3.3.0)", // as commonly quoted of 12.4
            "inbound SA from 10.1.1.2 to 10.1.1.1 (proxy 10.2.0.0 to 10.1.0.0)"), // as commonly quoted of 12.0
        Context(
            "ios.isakmp.sa-spi",
            $"has spi {Spi} and conn_id {Connection}{Optional($" and flags {Flags}")}",
            "has spi 0x5E39E570 and conn_id 2000 and flags 13",
            "has spi 235339588 and conn_id 2001 and flags 1B",
            "has spi 0x3F2A1B0C and conn_id 0"),
        Context("ios.isakmp.sa-lifetime", $"lifetime of {Amount} {Unit}", "lifetime of 3600 seconds", "lifetime of 4608000 kilobytes"),
        Context("ios.isakmp.sa-client-flags", $"has client flags {Flags}", "has client flags 0x0"),
        Context("ios.isakmp.proposal-validated", $"validate proposal {Optional($"request ")}{Amount}", "validate proposal 0"),
    ];
}
