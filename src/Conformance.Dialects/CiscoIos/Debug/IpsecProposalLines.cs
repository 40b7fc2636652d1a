using Conformance.Dialects.Forms;
using Conformance.Protocols.Ipsec;
using static Conformance.Dialects.CiscoIos.Debug.IpsecFields;
using static Conformance.Dialects.CiscoIos.Ios;
using static Conformance.Dialects.Forms.LineForm;
using static Conformance.Dialects.Forms.OptionalPart;

namespace Conformance.Dialects.CiscoIos.Debug;

/// <summary>
/// The records of <c>debug crypto ipsec</c> that propose SAs, over six lines each: the joined lines are one form, so that a record that was cut short is none.
/// Early images print source and destination of the SA, with this device's own end first, and no direction.
/// </summary>
internal static class IpsecProposalLines
{
    private static readonly Field<IpsecProposalStep> Step =
        new("step", Scan.OneOf("(sa_request)", "(validate_proposal_request)", "(initialize_sas)"), (value, _) => StepOf(value)) { Tells = true };

    private static readonly Field<SaDirection> Direction = OneOf("direction", ("INBOUND", SaDirection.Inbound), ("OUTBOUND", SaDirection.Outbound));
    private static readonly Field<int> Part = Int("proposal part");
    private static readonly Field<string> Transforms = Text("transforms", UntilMode);
    private static readonly Field<string> EarlyTransforms = Text("transforms", Scan.UntilComma);
    private static readonly Field<string> Mode = Text("mode", Scan.UntilBracket);
    private static readonly Field<int> Connection = Int("connection id");
    private static readonly Field<int> KeySize = Int("key size");
    private static readonly Field<string> Flags = Text("flags", Scan.Hex);

    /// <summary>The forms.</summary>
    public static readonly LineForm[] Forms =
    [
        States(
            "ios.ipsec.proposal",
            $"{Ipsec}{Step}{Optional($":")} {Optional($"proposal part #{Part}")}, (key eng. msg{Optional($".")}) {Direction} local= {Local}, remote= {Remote}, "
            + $"local_proxy= {LocalProxy} remote_proxy= {RemoteProxy} protocol= {ProtocolName}, transform={Optional($" ")}{Transforms}({Mode}), "
            + $"lifedur= {Seconds}s and {Kilobytes}kb, spi= {SaSpi}, conn_id= {Connection}, keysize= {KeySize}, flags= {Flags}",
            line => Read(line, line.Get(Direction)),
            "IPSEC(sa_request): , (key eng. msg.) OUTBOUND local= 12.1.1.2, remote= 13.1.1.3, local_proxy= 2.2.2.0/255.255.255.0/0/0 (type=4), "
            + "remote_proxy= 3.3.3.0/255.255.255.0/0/0 (type=4), protocol= ESP, transform= esp-des esp-sha-hmac (Tunnel), lifedur= 3600s and 4608000kb, "
            + "spi= 0x5E39E570(1580852592), conn_id= 0, keysize= 0, flags= 0x400B",
            "IPSEC(validate_proposal_request): proposal part #1, (key eng. msg.) INBOUND local= 203.0.113.200:0, remote= 203.0.113.100:0, "
            + "local_proxy= 192.168.102.0/255.255.255.0/256/0, remote_proxy= 192.168.101.0/255.255.255.0/256/0, protocol= ESP, "
            + "transform= esp-aes 256 esp-sha512-hmac  (Tunnel), lifedur= 0s and 0kb, spi= 0x0(0), conn_id= 0, keysize= 256, flags= 0x0",
            "IPSEC(validate_proposal_request): proposal part #1, (key eng. msg.) INBOUND local= 192.168.1.130:0, remote= 212.39.64.67:0, "
            + "local_proxy= 0.0.0.0/0.0.0.0/0/0 (type=4), remote_proxy= 10.10.10.6/255.255.255.255/0/0 (type=1), protocol= ESP, transform= NONE  (Tunnel), "
            + "lifedur= 0s and 0kb, spi= 0x0(0), conn_id= 0, keysize= 128, flags= 0x0",
            "IPSEC(initialize_sas): , (key eng. msg.) INBOUND local= 12.1.1.2, remote= 13.1.1.3, local_proxy= 2.2.2.0/255.255.255.0/0/0 (type=4), "
            + "remote_proxy= 3.3.3.0/255.255.255.0/0/0 (type=4), protocol= ESP, transform= esp-des esp-sha-hmac (Tunnel), lifedur= 3600s and 4608000kb, "
            + "spi= 0x5E39E570(1580852592), conn_id= 2000, keysize= 0, flags= 0x13"),
        States(
            "ios.ipsec.proposal-early-outbound",
            $"{Ipsec}{Step}{Optional($":")} {Optional($"proposal part #{Part}")}, (key eng. msg.) src= {Local}, dest= {Remote}, src_proxy= {LocalProxy} dest_proxy= {RemoteProxy} "
            + $"protocol= {ProtocolName}, transform= {EarlyTransforms}, lifedur= {Seconds}s and {Kilobytes}kb, spi= {SaSpi}, conn_id= {Connection}, keysize= {KeySize}, flags= {Flags}",
            line => Read(line, SaDirection.Outbound),
            "IPSEC(sa_request): , (key eng. msg.) src= 10.15.58.10, dest= 10.15.58.38, src_proxy= 192.168.1.0/255.255.255.0/0/0 (type=4), "
            + "dest_proxy= 192.168.2.0/255.255.255.0/0/0 (type=4), protocol= ESP, transform= esp-des esp-md5-hmac , lifedur= 3600s and 4608000kb, "
            + "spi= 0x5AE6C721(1525073697), conn_id= 0, keysize= 0, flags= 0x4004"),
        States(
            "ios.ipsec.proposal-early-inbound",
            $"{Ipsec}{Step}{Optional($":")} {Optional($"proposal part #{Part}")}, (key eng. msg.) dest= {Local}, src= {Remote}, dest_proxy= {LocalProxy} src_proxy= {RemoteProxy} "
            + $"protocol= {ProtocolName}, transform= {EarlyTransforms}, lifedur= {Seconds}s and {Kilobytes}kb, spi= {SaSpi}, conn_id= {Connection}, keysize= {KeySize}, flags= {Flags}",
            line => Read(line, SaDirection.Inbound),
            "IPSEC(initialize_sas): , (key eng. msg.) dest= 10.15.58.10, src= 10.15.58.38, dest_proxy= 192.168.1.0/255.255.255.0/0/0 (type=4), "
            + "src_proxy= 192.168.2.0/255.255.255.0/0/0 (type=4), protocol= ESP, transform= esp-des esp-md5-hmac , lifedur= 3600s and 4608000kb, "
            + "spi= 0x5AE6C721(1525073697), conn_id= 2000, keysize= 0, flags= 0x4"),
        Context(
            "ios.ipsec.proposal-part",
            $"{Ipsec}(validate_proposal_request){Optional($":")} proposal part #{Part}",
            "IPSEC(validate_proposal_request): proposal part #1"),
    ];

    private static IpsecProposalSeen Read(Fields line, SaDirection direction) => new(
        line.Get(Step), direction, line.Get(Local), line.Get(Remote), line.Get(LocalProxy), line.Get(RemoteProxy), line.Get(ProtocolName), line.Get(SaSpi),
        line.Get(Seconds));

    private static IpsecProposalStep StepOf(ReadOnlySpan<byte> function) => function[1] switch
    {
        (byte)'s' => IpsecProposalStep.Requested,
        (byte)'v' => IpsecProposalStep.Validated,
        _ => IpsecProposalStep.Initialized,
    };

    /// <summary>The mode stands in brackets behind the transforms.</summary>
    private static int UntilMode(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOf((byte)'(');
        return end < 0 ? Scan.CutShort : end;
    }
}
