using Conformance.Dialects.Answers;
using Conformance.Protocols.Captures;
using Conformance.Protocols.CryptoMap;
using Conformance.Protocols.Traces;

namespace Conformance.Dialects.CiscoIos.Show.Crypto;

/// <summary><c>show crypto map</c> and <c>show crypto dynamic-map</c>: a record per entry; the interfaces behind a map's last entry are those of all its entries.</summary>
/// <param name="name">The command's name.</param>
/// <param name="arguments">What was typed behind it.</param>
internal sealed class ShowCryptoMap(string name, CommandArguments arguments) : IAnswer
{
    private readonly RowsInProgress<CryptoMapRow> rows = new(new());
    private readonly Dictionary<string, List<string>> interfaces = [];
    private readonly Dictionary<string, string> localAddresses = [];
    private string mapInUse = "";

    /// <summary>The command that lists the maps.</summary>
    public static ShowCommand Command { get; } = CommandOf("show crypto map", [.. CryptoMapForms.Openings.Select(form => form.Opening())]);

    /// <summary>The command that lists the templates of dynamic maps.</summary>
    public static ShowCommand DynamicCommand { get; } = CommandOf("show crypto dynamic-map", CryptoMapForms.Openings);

    /// <summary>The entry that lines add to.</summary>
    public CryptoMapRow Entry => rows.Current;

    /// <inheritdoc/>
    public bool TakeOrphan() => rows.TakeOrphan();

    /// <inheritdoc/>
    public void LosePlace(ReadOnlySpan<byte> line) => rows.End();

    /// <inheritdoc/>
    public IEnumerable<Capture> Complete(SourceSpan whole) =>
        [new Capture<CryptoMapRow>(name, whole, rows.Complete(WithUse), IsComplete: !arguments.IsFiltered && arguments.Words.Count == 0)];

    /// <summary>Begins an entry.</summary>
    public void Begin(CryptoMapRow row, SourceSpan at) => rows.Begin(row, at);

    /// <summary>Adds to the entry.</summary>
    public void Set(CryptoMapRow row, SourceSpan at) => rows.Set(row, at);

    /// <summary>The map is bound to an interface and answers on an address of it.</summary>
    public void Bind(string map, string interfaceName, string localAddress)
    {
        Use(map, interfaceName);
        localAddresses[map] = localAddress;
    }

    /// <summary>The following interfaces use the map.</summary>
    public void BeginUse(string map) => mapInUse = map;

    /// <summary>An interface uses the map.</summary>
    public void Use(string interfaceName) => Use(mapInUse, interfaceName);

    private static ShowCommand CommandOf(string name, IReadOnlyList<AnswerForm<ShowCryptoMap>> openings) =>
        ShowCommand.Of(name, arguments => new ShowCryptoMap(name, arguments), [.. openings, .. CryptoMapForms.All, .. CryptoMapPolicyForms.All]);

    private void Use(string map, string interfaceName)
    {
        if (!interfaces.TryGetValue(map, out var known)) interfaces[map] = known = [];
        if (!known.Contains(interfaceName)) known.Add(interfaceName);
    }

    private CryptoMapRow WithUse(CryptoMapRow row, SourceSpan span) => row with
    {
        Interfaces = interfaces.GetValueOrDefault(row.Name) ?? [],
        LocalAddress = localAddresses.GetValueOrDefault(row.Name) ?? "",
        Span = span,
    };
}
