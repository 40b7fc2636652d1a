using Conformance.Dialects.Forms;

namespace Conformance.Dialects.Framing;

/// <summary>The hosts whose prompts a file shows. The name that every new device has, <c>Router</c>, tells none apart: under the heading of a router, its prompt is that one's.</summary>
internal sealed class KnownHosts
{
    private static readonly string[] Unconfigured = ["Router", "Switch"];

    private readonly List<byte[]> hosts = [];
    private string heading = "";
    private string unnamed = "";

    /// <summary>Whether no prompt was seen that names a device.</summary>
    public bool IsEmpty => hosts.TrueForAll(host => Scan.IsOneOf(host, Unconfigured));

    /// <summary>Notes a host.</summary>
    public void Add(ReadOnlySpan<byte> host)
    {
        if (!Contains(host)) hosts.Add(host.ToArray());
    }

    /// <summary>Notes the router of a heading.</summary>
    public void Head(string host) => (heading, unnamed) = (host, "");

    /// <summary>Whose the lines below a prompt are; below a heading, the first name that says nothing is its router's.</summary>
    public string OwnerOf(string shown)
    {
        if (!Array.Exists(Unconfigured, name => name == shown)) heading = "";
        if (heading.Length == 0) return shown;
        if (unnamed.Length == 0) unnamed = shown;
        return unnamed == shown ? heading : shown;
    }

    /// <summary>Whether a prompt of this host was seen.</summary>
    public bool Contains(ReadOnlySpan<byte> host)
    {
        foreach (var known in hosts)
        {
            if (host.SequenceEqual(known)) return true;
        }

        return false;
    }
}
