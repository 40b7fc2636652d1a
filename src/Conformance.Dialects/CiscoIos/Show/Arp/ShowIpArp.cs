using System.Buffers;
using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Arp;
using Conformance.Protocols.Captures;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Arp.ShowIpArp>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Arp;

/// <summary><c>show ip arp</c> and <c>show arp</c>, which print the same.</summary>
internal sealed class ShowIpArp(CommandArguments arguments) : IAnswer
{
    private static readonly SearchValues<byte> MacByte = SearchValues.Create("0123456789ABCDEFabcdef."u8);
    private static readonly Field<string> Ip = Address("address");
    private static readonly Field<int> Age = Int("age min");
    private static readonly Field<string> NoAge = Text("age", Scan.OneOf("-"));
    private static readonly Field<string> Mac = Text("MAC address", MacLength);
    private static readonly Field<string> Type = Name("encapsulation");
    private static readonly Field<int> PrivateVlan = Int("private VLAN");

    private readonly List<ArpRow> rows = [];
    private readonly string vrf = arguments.After("vrf");

    /// <summary>The command.</summary>
    public static ShowCommand Command { get; } = ShowCommand.Of(
        "show ip arp",
        arguments => new ShowIpArp(arguments),
        [
            Context(
                $"Protocol Address Age{Optional($" ")}(min) Hardware Addr Type Interface",
                "Protocol  Address          Age (min)  Hardware Addr   Type   Interface",
                "Protocol  Address              Age(min)       Hardware Addr     Type      Interface").Opening(),
            Line(
                $"Internet {Ip} {Age} {Mac} {Type}{Optional($" {Port}")}{Optional($" pv {PrivateVlan}")}",
                (answer, line, at) => answer.Add(line, at),
                "Internet  10.12.90.2            139   fa16.3eff.5a76  ARPA   GigabitEthernet2.390",
                "Internet  10.1.18.13              0   Incomplete      ARPA",
                "Internet 192.168.1.201 3 0000.0000.0001 ARPA Vlan201 pv 202").Opening(),
            Line(
                $"Internet {Ip} {NoAge} {Mac} {Type}{Optional($" {Port}")}{Optional($" pv {PrivateVlan}")}",
                (answer, line, at) => answer.Add(line, at),
                "Internet  172.16.233.229       -              0000.0c59.f892    ARPA      Ethernet0/0",
                "Internet  10.0.0.0             -              aabb.cc03.8200    SRP-A").Opening(),
        ]).AlsoAs("show arp");

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<ArpRow>(Command.Name, whole, rows, IsComplete: !arguments.IsFiltered && arguments.Words.Count <= (vrf.Length > 0 ? 2 : 0))];

    /// <summary>Three groups of hexadecimal digits, or what is printed while no host has answered.</summary>
    private static int MacLength(ReadOnlySpan<byte> text)
    {
        var word = Scan.Word(text);
        if (word < 0) return word;
        var mac = text[..word];
        return mac.SequenceEqual("Incomplete"u8) || (mac.Count((byte)'.') == 2 && mac.IndexOfAnyExcept(MacByte) < 0) ? word : Scan.No;
    }

    private void Add(Fields line, SourceSpan at) => rows.Add(new(
        vrf, line.Get(Ip), line.FindNumber(Age), line.Get(Mac), line.Get(Type), line.Find(Port) ?? "", line.FindNumber(PrivateVlan), at));
}
