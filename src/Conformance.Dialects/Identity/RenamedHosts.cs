namespace Conformance.Dialects.Identity;

/// <summary>
/// The routers of a file that were given another name at their prompt: one device, called as it is in the end. It is certain where the new name stood in no prompt before, and the old one stands in none
/// behind: else another router may have it, or everybody has it that nobody has named.
/// </summary>
internal sealed class RenamedHosts
{
    private readonly HashSet<string> met = [];
    private readonly Dictionary<string, string> renamed = [];

    /// <summary>The old names, each with the one that its device has in the end.</summary>
    public IEnumerable<(string Old, string Name)> All => renamed.Keys.Select(old => (old, NameOf(old)));

    /// <summary>The next prompt.</summary>
    public void Meet(string host)
    {
        met.Add(host);
        renamed.Remove(host);
    }

    /// <summary>The host of the last prompt has another name from now on.</summary>
    public void Rename(string host, string name)
    {
        if (!met.Contains(name)) renamed[host] = name;
    }

    /// <summary>What the device of a prompt is called in the end.</summary>
    public string NameOf(string host)
    {
        while (renamed.TryGetValue(host, out var name)) host = name;
        return host;
    }
}
