using Conformance.Dialects.Answers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.Answers.AnswerForm<Conformance.Dialects.CiscoIos.Show.Interfaces.ShowInterfaces>;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Show.Interfaces;

/// <summary>The lines of serial, dialer and virtual access interfaces: PPP, modem signals, time slots.</summary>
internal static class SerialForms
{
    private static readonly Field<string> Details = Remainder("details");
    private static readonly Field<string> NcpState = Text(
        "state of the network protocols", Scan.OneOf("Open:", "Closed:", "Listen:", "Starting:", "Stopped:", "ACKsent:", "REQsent:", "TERMsent:"));

    private static readonly Field<string> LcpState = Text(
        "state of the link", Scan.OneOf("Open", "Closed", "Listen", "Starting", "Stopped", "ACKsent", "REQsent", "TERMsent"));

    private static readonly Field<string> Able = Text("enabled or disabled", Scan.OneOf("enabled", "disabled"));
    private static readonly Field<int> Seconds = Int("seconds");
    private static readonly Field<string> Dcd = Text("carrier", Scan.OneOf("up", "down", "not up"));
    private static readonly Field<string> Dsr = Text("data set ready", Scan.OneOf("up", "down", "not up"));
    private static readonly Field<string> Dtr = Text("terminal ready", Scan.OneOf("up", "down", "not up"));
    private static readonly Field<string> Rts = Text("request to send", Scan.OneOf("up", "down", "not up"));
    private static readonly Field<string> Cts = Text("clear to send", Scan.OneOf("up", "down", "not up"));
    private static readonly Field<string> Inversion = Text("inversion", Scan.OneOf("non-inverted data", "inverted data"));
    private static readonly Field<string> Alarm = Text("alarm", Scan.OneOf("no alarm present", "alarm present"));

    /// <summary>The forms.</summary>
    public static IReadOnlyList<AnswerForm<ShowInterfaces>> Forms { get; } =
    [
        Context($"{NcpState} {Details}", "Open: IPCP, CDPCP, loopback not set"),
        Context($"LCP {LcpState}", "LCP Closed"),
        Context($"CRC checking {Able}", "CRC checking enabled"),
        Context($"Scramble {Able}", "Scramble enabled"),
        Context($"Restart-Delay is {Seconds} secs", "Restart-Delay is 0 secs"),
        Context($"DCD={Dcd} DSR={Dsr} DTR={Dtr} RTS={Rts} CTS={Cts}", "DCD=up  DSR=up  DTR=up  RTS=up  CTS=up"),
        Context($"RTS {Rts}, CTS {Cts}, DTR {Dtr}, DCD {Dcd}, DSR {Dsr}", "RTS up, CTS up, DTR up, DCD up, DSR up"),
        Context($"DCD {Dcd}, BER {Details}", "DCD up, BER inactive, NELR inactive, FELR inactive"),
        Context($"Link is a member of Multilink bundle {Details}", "Link is a member of Multilink bundle Multilink1, loopback not set"),
        Context($"PPPoATM vaccess{Optional($", {Details}")}", "PPPoATM vaccess, cloned from Virtual-Template1"),
        Context($"{Inversion}", "non-inverted data"),
        Context($"{Alarm}", "no alarm present"),
        Context($"Timeslot(s) {Details}", "Timeslot(s) Used:14, Transmitter delay is 0 flags"),
        Context($"DTR is pulsed for {Seconds} seconds on reset{Optional($", {Details}")}", "DTR is pulsed for 1 seconds on reset"),
        Context($"Interface is bound to {Port}", "Interface is bound to Vi1"),
        Context($"Bound to {Details}", "Bound to Serial0/0.20 DLCI 20, Cloned from Virtual-Template1"),
        Context($"Bound to:", "Bound to:"),
        Context($"Interface is bound to {Port} (Encapsulation {Details}", "Interface is bound to Di1 (Encapsulation PPP)"),
        Context($"PPPoX Virtual Access, {Details}", "PPPoX Virtual Access, cloned from Virtual-Template1"),
        Context($"Tunnel vaccess{Optional($", {Details}")}", "Tunnel vaccess, cloned from Virtual-Template1"),
        Context($"MLP Bundle vaccess{Optional($", {Details}")}", "MLP Bundle vaccess, cloned from Virtual-Template1"),
        Context($"PPP vaccess{Optional($", {Details}")}", "PPP vaccess, cloned from Virtual-Template1"),
        Context($"PPPoE vaccess{Optional($", {Details}")}", "PPPoE vaccess, cloned from Dialer1"),
        Context($"Base PPPoE vaccess", "Base PPPoE vaccess"),
        Context($"Vaccess status {Details}", "Vaccess status 0x44, loopback not set"),
        Context($"Protocol PPPoE, {Details}", "Protocol PPPoE, tunnel id 1, session id 1, loopback not set"),
        Context($"Time to interface disconnect: {Details}", "Time to interface disconnect:  idle 00:01:44"),
    ];
}
