using Conformance.Protocols.Interfaces;

namespace Conformance.Checks.Tables.Captures;

/// <summary><c>show interfaces</c>: what an interface is, and the counters that stand still while it is healthy.</summary>
internal static class InterfaceTable
{
    private static readonly TableSchema Schema = TableSchema.Of(
        "interfaces",
        "device,interface,state,line_protocol,reason,hardware,mac,burned_in_mac,description,address,unnumbered_to,mtu,bandwidth_kbit,delay_us,encapsulation,vlan,"
        + "keepalive_s,duplex,speed,media,tunnel_source,tunnel_destination,tunnel_protocol,tunnel_profile,members,queueing,input_queue_drops,output_queue_drops,"
        + "runts,giants,throttles,input_errors,crc,frame,overrun,ignored,abort,underruns,output_errors,collisions,resets,unknown_protocol_drops,late_collisions,"
        + "lost_carrier,no_carrier,carrier_transitions,output_buffer_failures",
        "device,interface");

    public static readonly CaptureTable Table = CaptureTable.Of<InterfaceRow>(Schema, Row);

    private static string[] Row(string device, InterfaceRow row) =>
    [
        device, row.Interface, row.State, row.LineProtocol, row.Reason, row.Hardware, row.Mac, row.BurnedInMac, row.Description, row.Address, row.UnnumberedTo,
        Cell.Of(row.Mtu), Cell.Of(row.BandwidthKbit), Cell.Of(row.DelayMicroseconds), row.Encapsulation, row.Vlan, Cell.Of(row.KeepaliveSeconds), row.Duplex,
        row.Speed, row.Media, row.TunnelSource, row.TunnelDestination, row.TunnelProtocol, row.TunnelProfile, string.Join(';', row.Members), row.Queueing,
        .. Counters(row.Errors),
    ];

    private static string[] Counters(InterfaceErrors errors) =>
    [
        Cell.Of(errors.InputQueueDrops), Cell.Of(errors.OutputQueueDrops), Cell.Of(errors.Runts), Cell.Of(errors.Giants), Cell.Of(errors.Throttles), Cell.Of(errors.Input),
        Cell.Of(errors.Crc), Cell.Of(errors.Frame), Cell.Of(errors.Overrun), Cell.Of(errors.Ignored), Cell.Of(errors.Abort), Cell.Of(errors.Underruns),
        Cell.Of(errors.Output), Cell.Of(errors.Collisions), Cell.Of(errors.Resets), Cell.Of(errors.UnknownProtocolDrops), Cell.Of(errors.LateCollisions),
        Cell.Of(errors.LostCarrier), Cell.Of(errors.NoCarrier), Cell.Of(errors.CarrierTransitions), Cell.Of(errors.OutputBufferFailures),
    ];
}
