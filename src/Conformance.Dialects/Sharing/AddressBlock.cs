using System.Net;

namespace Conformance.Dialects.Sharing;

/// <summary>A block of addresses, the first bit of each on the left of a 128-bit number.</summary>
/// <param name="Bits">The network's bits; zero behind them.</param>
/// <param name="Length">How many bits the network has.</param>
internal readonly record struct AddressBlock(UInt128 Bits, int Length)
{
    /// <summary>Reads <c>10.0.0.0/8</c> or <c>fe80::/10</c>.</summary>
    public static AddressBlock Of(string text)
    {
        var network = IPNetwork.Parse(text);
        return new(BitsOf(network.BaseAddress), network.PrefixLength);
    }

    /// <summary>The bits of an address, on the left.</summary>
    public static UInt128 BitsOf(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = address.TryWriteBytes(bytes, out _);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    /// <summary>The first bits of an address, the others zero.</summary>
    public static UInt128 First(UInt128 bits, int count) => count == 0 ? UInt128.Zero : bits & (UInt128.MaxValue << (128 - count));

    /// <summary>Whether an address lies in the block.</summary>
    public bool Contains(UInt128 address) => First(address, Length) == Bits;

    /// <summary>Whether the way to the block leads through the node with these bits, so that what lies beside the block must stay beside it.</summary>
    public bool IsBelow(UInt128 prefix, int depth) => depth < Length && First(Bits, depth) == prefix;
}
