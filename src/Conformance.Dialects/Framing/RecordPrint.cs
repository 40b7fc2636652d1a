using System.Buffers.Binary;
using System.Numerics;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.Framing;

/// <summary>The print of a record: what its device stamped on it and what it says, in one number. Two records of a device that say the same at the same millisecond, or under one number, are one that stands twice.</summary>
internal static class RecordPrint
{
    /// <summary>Digits of a second's fraction, from which on a stamp tells records apart.</summary>
    private const int Milliseconds = 3;

    /// <summary>The golden ratio's digits, which spread what they are multiplied with over all bits.</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>The print; 0 where the stamp tells too little.</summary>
    public static ulong Of(in LogStamp stamp, ReadOnlySpan<byte> body)
    {
        if (stamp.Sequence == 0 && stamp.DeviceTime.FractionDigits < Milliseconds) return 0;
        var print = Mix(Mix((ulong)stamp.DeviceTime.Ticks, (ulong)stamp.Sequence), (ulong)body.Length);
        if (body.Length < sizeof(ulong)) return Mix(print, ShortOf(body)) | 1;
        for (var at = 0; at <= body.Length - sizeof(ulong); at += sizeof(ulong)) print = Mix(print, BinaryPrimitives.ReadUInt64LittleEndian(body[at..]));
        return Mix(print, BinaryPrimitives.ReadUInt64LittleEndian(body[^sizeof(ulong)..])) | 1;
    }

    private static ulong ShortOf(ReadOnlySpan<byte> body)
    {
        var word = 0UL;
        foreach (var letter in body) word = (word << 8) | letter;
        return word;
    }

    private static ulong Mix(ulong print, ulong word) => BitOperations.RotateLeft(unchecked((print ^ word) * Spread), 29);
}
