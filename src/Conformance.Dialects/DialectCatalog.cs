using Conformance.Dialects.CiscoIos;

namespace Conformance.Dialects;

/// <summary>The dialects that are read. A new one is a folder beside <c>CiscoIos</c> and a line here.</summary>
internal static class DialectCatalog
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Dialect> All { get; } = [CiscoIosDialect.Instance];
}
