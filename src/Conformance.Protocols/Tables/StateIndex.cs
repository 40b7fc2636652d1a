using System.Runtime.CompilerServices;

namespace Conformance.Protocols.Tables;

/// <summary>Reads an enumeration of int as its number without boxing; states and events count from 0.</summary>
internal static class StateIndex
{
    public static int Of<T>(T member)
        where T : struct, Enum => Unsafe.BitCast<T, int>(member);

    public static T Member<T>(int index)
        where T : struct, Enum => Unsafe.BitCast<int, T>(index);
}
