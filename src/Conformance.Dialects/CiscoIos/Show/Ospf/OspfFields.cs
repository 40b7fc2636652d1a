using System.Buffers;
using Conformance.Dialects.Forms;
using static Conformance.Dialects.CiscoIos.Ios;

namespace Conformance.Dialects.CiscoIos.Show.Ospf;

/// <summary>The values that OSPF's show commands print alike.</summary>
internal static class OspfFields
{
    private static readonly SearchValues<byte> AreaByte = SearchValues.Create("0123456789."u8);
    private static readonly SearchValues<byte> TimerByte = SearchValues.Create("0123456789:.ywdhms"u8);

    /// <summary>The state of an adjacency, RFC 2328 §10.1.</summary>
    public static readonly Field<string> AdjacencyState = Text(
        "state", Scan.OneOf("FULL", "LOADING", "EXCHANGE", "EXSTART", "2WAY", "INIT", "ATTEMPT", "DOWN"));

    /// <summary>An area as a number or as an address.</summary>
    public static readonly Field<string> Area = Text("area", AreaLength);

    /// <summary>Text to the end of a line that begins with known words; no following line continues it.</summary>
    public static readonly Field<string> Tail = Text("text", Scan.Rest);

    /// <summary>A timer: <c>00:00:32</c>, <c>912 msec</c>, <c>1d02h</c>, or <c>-</c> where none runs.</summary>
    public static int TimerLength(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("-"u8)) return 1;
        var digits = Scan.Digits(text);
        if (digits <= 0) return Scan.No;
        var unit = text[digits..];
        if (unit.StartsWith(" msec"u8)) return digits + " msec".Length;
        var word = Scan.Word(text);
        return word > digits && text[..word].IndexOfAnyExcept(TimerByte) < 0 ? word : Scan.No;
    }

    private static int AreaLength(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExcept(AreaByte);
        var length = end < 0 ? text.Length : end;
        return length > 0 ? length : Scan.No;
    }
}
