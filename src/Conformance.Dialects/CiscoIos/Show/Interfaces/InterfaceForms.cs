using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines that every kind of interface has: its states, hardware, address, metrics and encapsulation.</summary>
internal static class InterfaceForms
{
    private static readonly Field<string> ControlPlane = Text("control plane", Scan.OneOf("Control Plane Interface"));
    private static readonly Field<string> State = Text("state", InterfaceState.Length);
    private static readonly Field<string> LineProtocol = Text("line protocol", InterfaceState.Length);
    private static readonly Field<string> StateReason = Text("reason", Scan.UntilBracket);
    private static readonly Field<string> Reason = Text("reason", Scan.UntilBracket);
    private static readonly Field<string> Autostate = Name("autostate");
    private static readonly Field<int> Number = Int("number");
    private static readonly Field<string> Hardware = Text("hardware", Scan.UntilComma);
    private static readonly Field<string> HardwareOnly = Remainder("hardware");
    private static readonly Field<string> Mac = Word("MAC address");
    private static readonly Field<string> BurnedIn = Text("burned-in address", Scan.UntilBracket);
    private static readonly Field<string> Description = Remainder("description");
    private static readonly Field<string> Ip = Word("address");
    private static readonly Field<string> Address = Ios.Address("address");
    private static readonly Field<string> Mask = Address("mask");
    private static readonly Field<string> Protocol = Word("protocol");
    private static readonly Field<int> Mtu = Int("MTU");
    private static readonly Field<int> SubMtu = Int("sub MTU");
    private static readonly Field<long> Bandwidth = Long("kbit/s");
    private static readonly Field<long> ReceiveBandwidth = Long("kbit/s received");
    private static readonly Field<long> Delay = Long("delay us");
    private static readonly Field<string> Load = Remainder("load");
    private static readonly Field<string> Encapsulation = Clause("encapsulation");
    private static readonly Field<string> Vlan = Text("VLAN", Scan.Digits);
    private static readonly Field<string> InnerVlan = Text("inner VLAN", Scan.Digits);
    private static readonly Field<string> Details = Remainder("details");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Line(
            $"{Port} is {State}{Optional($" ({StateReason})")}, line protocol is {LineProtocol}{Optional($" ({Reason})")}{Optional($" , Autostate {Autostate}")}",
            (answer, line, at) => answer.Begin(
                new()
                {
                    Interface = line.Get(Port),
                    State = line.Get(State),
                    LineProtocol = line.Get(LineProtocol),
                    Reason = line.Find(Reason) ?? line.Find(StateReason) ?? "",
                },
                at),
            "GigabitEthernet0/0 is reset, line protocol is down (notconnect)",
            "Vlan1 is administratively down, line protocol is down , Autostate Enabled",
            "Dialer1 is up (spoofing), line protocol is up (spoofing)").Beginning().Opening(),
        Line(
            $"{ControlPlane} is {State}, line protocol is {LineProtocol}",
            (answer, line, at) => answer.Begin(new() { Interface = line.Get(ControlPlane), State = line.Get(State), LineProtocol = line.Get(LineProtocol) }, at),
            "Control Plane Interface is down, line protocol is down").Beginning().Opening(),
        Line(
            $"pseudowire{Number} is {State}",
            (answer, line, at) => answer.Begin(new() { Interface = $"pseudowire{line.Get(Number)}", State = line.Get(State) }, at),
            "pseudowire1 is up").Beginning().Opening(),
        Line(
            $"Hardware is {Hardware}, address is {Mac} (bia {BurnedIn})",
            (answer, line, at) => answer.Set(answer.Row with { Hardware = line.Get(Hardware), Mac = line.Get(Mac), BurnedInMac = line.Get(BurnedIn) }, at),
            "Hardware is MV96340 Ethernet, address is 000f.352d.2381 (bia 000f.352d.2381)"),
        Line(
            $"Hardware is {HardwareOnly}",
            (answer, line, at) => answer.Set(answer.Row with { Hardware = line.Get(HardwareOnly) }, at),
            "Hardware is Tunnel",
            "Hardware is not present"),
        Line($"Description: {Description}", (answer, line, at) => answer.Set(answer.Row with { Description = line.Get(Description) }, at), "Description: Connects to LAN"),
        Context($"Description:", "Description:"),
        Line($"Internet address is {Ip}", (answer, line, at) => answer.Set(answer.Row with { Address = line.Get(Ip) }, at), "Internet address is 192.27.6.129/26"),
        Line(
            $"Internet address is {Ip} {Mask}",
            (answer, line, at) => answer.Set(answer.Row with { Address = AddressOf(line.Get(Ip), line.Get(Mask)) }, at),
            "Internet address is 172.16.1.129 255.255.255.252"),
        Line(
            $"Internet address is {Address}, subnet mask is {Mask}",
            (answer, line, at) => answer.Set(answer.Row with { Address = AddressOf(line.Get(Address), line.Get(Mask)) }, at),
            "Internet address is 10.100.1.16, subnet mask is 255.255.255.0"),
        Line(
            $"Internet address will be negotiated using {Protocol}",
            (answer, line, at) => answer.Set(answer.Row with { Address = $"negotiated using {line.Get(Protocol)}" }, at),
            "Internet address will be negotiated using DHCP"),
        Line(
            $"Interface is unnumbered. Using address of {Port}{Optional($" ({BurnedIn})")}",
            (answer, line, at) => answer.Set(answer.Row with { UnnumberedTo = line.Get(Port), Address = line.Find(BurnedIn) ?? "" }, at),
            "Interface is unnumbered. Using address of FastEthernet0/1/0.50 (192.20.194.29)"),
        Line(
            $"MTU {Mtu} bytes{Optional($", sub MTU {SubMtu}")}, BW {Bandwidth} Kbit{Optional($"/sec")}"
                + $"{Optional($", RxBW {ReceiveBandwidth} Kbit/sec")}, DLY {Delay} usec{Optional($",")}",
            (answer, line, at) => answer.Set(answer.Row with { Mtu = line.Get(Mtu), BandwidthKbit = line.Get(Bandwidth), DelayMicroseconds = line.Get(Delay) }, at),
            "MTU 1500 bytes, BW 1000000 Kbit/sec, DLY 10 usec,",
            "MTU 1500 bytes, BW 1544 Kbit, DLY 20000 usec,",
            "MTU 4470 bytes, sub MTU 4470, BW 149760 Kbit, DLY 80 usec,"),
        Line(
            $"MTU {Mtu} bytes, BW {Bandwidth} Kbit{Optional($"/sec")}, DLY {Delay} usec, {Load}",
            (answer, line, at) => answer.Set(answer.Row with { Mtu = line.Get(Mtu), BandwidthKbit = line.Get(Bandwidth), DelayMicroseconds = line.Get(Delay) }, at),
            "MTU 1500 bytes, BW 10000 Kbit, DLY 1000 usec, rely 255/255, load 1/255"),
        Line(
            $"BW {Bandwidth} Kbit{Optional($"/sec")}, DLY {Delay} usec{Optional($",")}",
            (answer, line, at) => answer.Set(answer.Row with { BandwidthKbit = line.Get(Bandwidth), DelayMicroseconds = line.Get(Delay) }, at),
            "BW 100000 Kbit, DLY 1000 usec,"),
        Line($"MTU {Mtu} bytes, BW not configured", (answer, line, at) => answer.Set(answer.Row with { Mtu = line.Get(Mtu) }, at), "MTU 9198 bytes, BW not configured"),
        Context($"reliability {Load}", "reliability 255/255, txload 1/255, rxload 1/255"),
        Line(
            $"Encapsulation {Encapsulation}{Optional($", {Details}")}",
            (answer, line, at) => answer.Set(answer.Row with { Encapsulation = line.Get(Encapsulation) }, at),
            "Encapsulation ARPA, loopback not set",
            "Encapsulation PPP, LCP Open",
            "Encapsulation FRAME-RELAY, crc 16, loopback not set",
            "Encapsulation mpls"),
        Line(
            $"Encapsulation {Encapsulation}, loopback not set, keepalive set ({Number} sec)",
            (answer, line, at) => answer.Set(answer.Row with { Encapsulation = line.Get(Encapsulation), KeepaliveSeconds = line.Get(Number) }, at),
            "Encapsulation ARPA, loopback not set, keepalive set (10 sec)"),
        Line(
            $"Encapsulation 802.1Q Virtual LAN, Vlan ID {Vlan}.{Optional($", {Details}")}",
            (answer, line, at) => answer.Set(answer.Row with { Encapsulation = "802.1Q", Vlan = line.Get(Vlan) }, at),
            "Encapsulation 802.1Q Virtual LAN, Vlan ID  6.",
            "Encapsulation 802.1Q Virtual LAN, Vlan ID  1., loopback not set"),
        Line(
            $"Encapsulation QinQ Virtual LAN, outer ID {Vlan}, inner ID {InnerVlan}",
            (answer, line, at) => answer.Set(answer.Row with { Encapsulation = "QinQ", Vlan = $"{line.Get(Vlan)}/{line.Get(InnerVlan)}" }, at),
            "Encapsulation QinQ Virtual LAN, outer ID  813, inner ID 13"),
        Line(
            $"Encapsulation ISL Virtual LAN, Color {Vlan}.",
            (answer, line, at) => answer.Set(answer.Row with { Encapsulation = "ISL", Vlan = line.Get(Vlan) }, at),
            "Encapsulation ISL Virtual LAN, Color 10."),
    ];

    private static string AddressOf(string address, string mask) => Addresses.TryCidr(address, mask, out var prefix) ? prefix : $"{address} {mask}";
}
