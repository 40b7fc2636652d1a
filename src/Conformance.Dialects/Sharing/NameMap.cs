using System.Globalization;

namespace Conformance.Dialects.Sharing;

/// <summary>
/// Maps names: routers to <c>R1</c>, <c>R2</c> in the order of their names, which decides between events at one time, others to <c>NAME-1</c>, <c>NAME-2</c> as they appear.
/// </summary>
/// <param name="key">Numbers the names where other copies must agree.</param>
internal sealed class NameMap(ShareKey key)
{
    private readonly SortedSet<string> hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> images = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private int names;

    /// <summary>The names that were mapped, with what they became.</summary>
    public IEnumerable<(string Original, string Image)> Images => images.Select(pair => (pair.Key, pair.Value));

    /// <summary>The routers' names.</summary>
    public IReadOnlyCollection<string> Hosts => hosts;

    /// <summary>Notes the name of a router; all are known before the first is mapped. An address is mapped as one, also where it stands for its router.</summary>
    public void LearnHost(string name)
    {
        if (name.Length > 0 && !AddressMap.IsAddress(name)) hosts.Add(name);
    }

    /// <summary>Notes a name that could be taken for a word of devices.</summary>
    public void LearnName(string name) => named.Add(name);

    /// <summary>Whether it was noted as a name.</summary>
    public bool IsNamed(string name) => named.Contains(name);

    /// <summary>Whether it is the name of a router.</summary>
    public bool IsHost(string name) => hosts.Contains(name) || (images.TryGetValue(name, out var image) && image.StartsWith('R'));

    /// <summary>What a name becomes.</summary>
    public string Map(string name)
    {
        if (images.Count == 0) NameHosts();
        if (images.TryGetValue(name, out var image)) return image;
        return images[name] = IsState(name) ? Take(name, "NAME_", Letters) : Take(name, "NAME-", () => Digits(++names, 1));
    }

    private void NameHosts()
    {
        var number = 0;
        var width = hosts.Count.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var host in hosts)
        {
            if (!images.ContainsKey(host)) images[host] = Take(host, "R", () => Digits(++number, width));
        }
    }

    private string Take(string name, string kind, Func<string> next)
    {
        string image;
        var attempt = 0;
        do
        {
            image = kind + (key.IsKept ? $"{key.NumberOf("name", $"{name.ToUpperInvariant()}/{attempt++}") & 0xF_FFFF:x5}" : next());
        }
        while (hosts.Contains(image) || !taken.Add(image));
        return image;
    }

    /// <summary>A state that nobody knows stays in the shape of one, capitals and underscores, by which readers tell columns apart.</summary>
    private static bool IsState(string name) => name.Contains('_', StringComparison.Ordinal) && name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_');

    private string Letters()
    {
        var letters = "";
        for (var number = ++names; number > 0; number = (number - 1) / 26) letters = (char)('A' + ((number - 1) % 26)) + letters;
        return letters;
    }

    private static string Digits(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
}
