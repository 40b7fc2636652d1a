using System.Globalization;
using System.Net;
using System.Numerics;

namespace Conformance.Dialects.CiscoIos;

/// <summary>Prefixes as IOS prints them, in CIDR notation.</summary>
internal static class Addresses
{
    /// <summary><c>20.1.1.0</c> and <c>255.255.255.0</c> as <c>20.1.1.0/24</c>; false for a mask with holes.</summary>
    public static bool TryCidr(string address, string mask, out string prefix)
    {
        prefix = "";
        if (!IPAddress.TryParse(mask, out var parsed) || !TryMaskLength(parsed, out var length)) return false;
        prefix = string.Create(CultureInfo.InvariantCulture, $"{address}/{length}");
        return true;
    }

    /// <summary>The prefix length of a network mask; false for a mask with holes.</summary>
    public static bool TryMaskLength(IPAddress mask, out int length)
    {
        var bits = Bits(mask);
        length = BitOperations.PopCount(bits);
        return bits == MaskOf(length);
    }

    /// <summary>The prefix length of a wildcard mask such as <c>0.0.0.255</c>; false for one with holes.</summary>
    public static bool TryWildcardLength(IPAddress wildcard, out int length)
    {
        var bits = ~Bits(wildcard);
        length = BitOperations.PopCount(bits);
        return bits == MaskOf(length);
    }

    private static uint MaskOf(int length) => length == 0 ? 0 : uint.MaxValue << (32 - length);

    private static uint Bits(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address.TryWriteBytes(bytes, out var written) && written == 4 ? System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes) : 0;
    }
}
