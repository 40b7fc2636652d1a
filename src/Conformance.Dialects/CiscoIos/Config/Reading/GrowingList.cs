using System.Collections.Immutable;

namespace Conformance.Dialects.CiscoIos.Config.Reading;

/// <summary>Lists of a section that grow by a line each: what was read before is shared, since a configuration may have ten thousand routes.</summary>
internal static class GrowingList
{
    /// <summary>The list and one more.</summary>
    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T> list, T next) => (list as ImmutableList<T> ?? [.. list]).Add(next);
}
