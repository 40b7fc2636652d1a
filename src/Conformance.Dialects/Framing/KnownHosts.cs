namespace Conformance.Dialects.Framing;

/// <summary>The hosts whose prompts a file shows. The name that every new device has, <c>Router</c>, tells none apart: under the heading of a router, its prompt is that one's.</summary>
internal sealed class KnownHosts
{
    private readonly List<byte[]> hosts = [];
    private string heading = "";
    private string unnamed = "";

    /// <summary>Whether no prompt was seen that names a device.</summary>
    public bool IsEmpty => hosts.TrueForAll(host => DeviceName.IsDefault(host));

    /// <summary>Whether a heading above says whose the lines are, and no prompt below it says more.</summary>
    public bool IsHeaded => heading.Length > 0;

    /// <summary>Notes the router of a heading.</summary>
    public void Head(string host) => (heading, unnamed) = (host, "");

    /// <summary>What a copy that began a letter too late left of a name, <c>1#</c> of <c>R1#</c>, is that one's, if one host alone ends so: no router is called by digits alone (RFC 952).</summary>
    public ReadOnlySpan<byte> WholeOf(ReadOnlySpan<byte> name)
    {
        if (name.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return name;
        byte[]? whole = null;
        foreach (var host in hosts)
        {
            if (!host.AsSpan().EndsWith(name)) continue;
            if (whole is not null) return name;
            whole = host;
        }

        return whole is null ? name : whole;
    }

    /// <summary>Notes the host of a prompt; gives whose the lines below it are: below a heading, the first name that says nothing is its router's.</summary>
    /// <param name="name">The name in the prompt.</param>
    /// <param name="shown">The same as a word of the run.</param>
    public string Meet(ReadOnlySpan<byte> name, string shown)
    {
        if (!Contains(name)) hosts.Add(name.ToArray());
        if (!DeviceName.IsDefault(name)) heading = "";
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
