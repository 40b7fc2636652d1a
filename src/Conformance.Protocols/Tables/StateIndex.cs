using System.Runtime.CompilerServices;

namespace Conformance.Protocols.Tables;

/// <summary>Reads an enumeration of int as its number without boxing; states and events count from 0.</summary>
public static class StateIndex
{
    /// <summary>The number of <paramref name="member"/>.</summary>
    public static int Of<T>(T member)
        where T : struct, Enum => Unsafe.BitCast<T, int>(member);

    /// <summary>Whether two members are the same.</summary>
    public static bool AreSame<T>(T one, T other)
        where T : struct, Enum => Of(one) == Of(other);

    /// <summary>The member of a number.</summary>
    public static T Member<T>(int index)
        where T : struct, Enum => Unsafe.BitCast<int, T>(index);
}
