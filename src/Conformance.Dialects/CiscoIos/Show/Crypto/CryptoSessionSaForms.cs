using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using Conformance.Protocols.Traces;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Crypto.ShowCryptoSession>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary>The lines of <c>show crypto session</c> that describe a session's IKE SAs and flows.</summary>
internal static class CryptoSessionSaForms
{
    private static readonly Field<string> Version = Text("IKE version", Scan.OneOf("IKE", "IKEv1", "IKEv2"));
    private static readonly Field<string> Local = Address("local address");
    private static readonly Field<int> LocalPort = Int("local port");
    private static readonly Field<string> Remote = Address("remote address");
    private static readonly Field<int> RemotePort = Int("remote port");
    private static readonly Field<string> State = Text("state", Scan.OneOf("Active", "Inactive", "Standby"));
    private static readonly Field<string> Capabilities = Word("capabilities");
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<string> Lifetime = Word("lifetime");
    private static readonly Field<string> Action = Text("action", Scan.OneOf("permit", "deny"));
    private static readonly Field<string> Protocol = Name("protocol");
    private static readonly Field<string> Source = Text("source", ProtectedFlow.End);
    private static readonly Field<string> Destination = Text("destination", ProtectedFlow.End);
    private static readonly Field<int> ActiveSas = Int("active SAs");
    private static readonly Field<string> Volume = Text("remaining volume", VolumeLength);
    private static readonly Field<string> Time = Text("remaining time", TimeLength);
    private static readonly Field<long> Packets = Long("packets");
    private static readonly Field<long> Drops = Long("dropped packets");

    private static ReadOnlySpan<byte> NoVolume => "KB Vol Rekey Disabled"u8;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AnswerForm<ShowCryptoSession>> All { get; } =
    [
        Line(
            $"{Version} SA: local {Local}/{LocalPort} remote {Remote}{Optional($" ")}/{RemotePort} {State}",
            (answer, line, at) => AddIkeSa(answer, line, at),
            "IKE SA: local 10.1.1.1/500 remote 10.1.1.2/500 Inactive",
            "IKEv1 SA: local 11.0.1.2/500 remote 11.0.1.1/500 Active",
            "IKE SA: local 73.54.120.100/500 remote 74.200.90.5 /500 Active",
            "IKEv2 SA: local 2001:DB8:ACAD:1::1/500 remote 2001:DB8:ACAD:1::2/500 Active"),
        Line(
            $"Capabilities:{Optional($" ")}{Capabilities} connid:{Connection} lifetime:{Lifetime}",
            (answer, line, at) => SetIkeSa(answer, line, at),
            "Capabilities:DN connid:4 lifetime:12:47:36",
            "Capabilities:(none) connid:0 lifetime:0"),
        Line(
            $"IPSEC FLOW: {Action} {Protocol} {Source} {Destination}",
            (answer, line, at) => answer.AddFlow($"{line.Get(Action)} {line.Get(Protocol)} {line.Get(Source)} {line.Get(Destination)}", at),
            "IPSEC FLOW: permit 47 host 10.1.1.4 host 10.1.1.3",
            "IPSEC FLOW: permit 17 host 192.168.0.1 port 1701 10.1.0.0/255.255.0.0",
            "IPSEC FLOW: permit ipv6 ::/0 ::/0"),
        Line($"Active SAs: {ActiveSas}, origin: {Rest}", (answer, line, at) => SetOrigin(answer, line, at), "Active SAs: 2, origin: crypto map", "Active SAs: 2, origin: dynamic crypto map"),
        Line(
            $"Inbound: #pkts dec'ed {Packets} drop {Drops} life (KB/Sec) {Volume}/{Time}",
            (answer, line, at) => SetInbound(answer, line.Get(Packets), line.Get(Drops), at),
            "Inbound:  #pkts dec'ed 4 drop 0 life (KB/Sec) 4605665/2949",
            "Inbound:  #pkts dec'ed 449282 drop 0 life (KB/Sec) KB Vol Rekey Disabled/3060"),
        Line(
            $"Outbound: #pkts enc'ed {Packets} drop {Drops} life (KB/Sec) {Volume}/{Time}",
            (answer, line, at) => SetOutbound(answer, line.Get(Packets), line.Get(Drops), at),
            "Outbound: #pkts enc'ed 4 drop 1 life (KB/Sec) 4605665/2949",
            "Outbound: #pkts enc'ed 4 drop 1 life (KB/Sec) 4607998/11 hours, 59 mins"),
    ];

    private static void AddIkeSa(ShowCryptoSession answer, Fields line, SourceSpan at) => answer.AddIkeSa(
        new()
        {
            Version = line.Get(Version),
            Local = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{line.Get(Local)}/{line.Get(LocalPort)}"),
            Remote = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{line.Get(Remote)}/{line.Get(RemotePort)}"),
            State = line.Get(State),
        },
        at);

    private static void SetIkeSa(ShowCryptoSession answer, Fields line, SourceSpan at)
    {
        var (capabilities, connection, lifetime) = (line.Get(Capabilities), line.Get(Connection), line.Get(Lifetime));
        answer.SetIkeSa(sa => sa with { Capabilities = capabilities == "(none)" ? "" : capabilities, ConnectionId = connection, Lifetime = lifetime }, at);
    }

    private static void SetOrigin(ShowCryptoSession answer, Fields line, SourceSpan at)
    {
        var (active, origin) = (line.Get(ActiveSas), line.Get(Rest));
        answer.SetFlow(flow => flow with { ActiveSas = active, Origin = origin }, at);
    }

    private static void SetInbound(ShowCryptoSession answer, long packets, long drops, SourceSpan at) =>
        answer.SetFlow(flow => flow with { Decrypted = packets, DroppedInbound = drops }, at);

    private static void SetOutbound(ShowCryptoSession answer, long packets, long drops, SourceSpan at) =>
        answer.SetFlow(flow => flow with { Encrypted = packets, DroppedOutbound = drops }, at);

    private static int VolumeLength(ReadOnlySpan<byte> text) =>
        text.StartsWith(NoVolume) ? NoVolume.Length : NoVolume.StartsWith(text) ? Scan.CutShort : Scan.Digits(text);

    /// <summary>Seconds, or words such as <c>11 hours, 59 mins</c>.</summary>
    private static int TimeLength(ReadOnlySpan<byte> text)
    {
        var seconds = Scan.Digits(text);
        return seconds == text.Length ? seconds : RemainingTime.Length(text);
    }
}
