using System.Text;
using Conformance.Fuzzing;
using CsCheck;
using Xunit;

namespace Conformance.Tests.Robustness;

/// <summary>What holds for any bytes: every line counts once, and neither the size of reads nor the line ends change what is read.</summary>
public class PropertyTests
{
    private static readonly string[] Openings = ["R1#show standby\n", "R1#show ip route\n", "*Mar  1 00:19:45.872: HSRP: Fa0/0 Grp 1 ", "IPSEC(create_sa): sa created,\n", "--More--", "\r\n", "<189>", "Nov 25 "];

    /// <summary>Machines take long to compile, and serve one thread.</summary>
    private static readonly ThreadLocal<Promises> Promises = new(() => new());

    [Fact]
    public void Any_bytes_keep_the_promises() => Gen.Byte.Array[0, 300].Sample(bytes => Keep(bytes), iter: 300);

    [Fact]
    public void Any_mixture_of_openings_keeps_the_promises() =>
        Gen.Int[0, Openings.Length - 1].Array[0, 40].Sample(chosen => Keep(Encoding.UTF8.GetBytes(string.Concat(chosen.Select(piece => Openings[piece])))), iter: 300);

    private static void Keep(byte[] bytes)
    {
        Promises.Value!.CheckMemory(bytes, new ReadingManner());
        Promises.Value.CheckSameAnyhow(bytes);
    }
}
