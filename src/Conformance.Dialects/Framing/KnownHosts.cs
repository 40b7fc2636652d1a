namespace Conformance.Dialects.Framing;

/// <summary>The hosts whose prompts a file shows.</summary>
internal sealed class KnownHosts
{
    private readonly List<byte[]> hosts = [];

    /// <summary>Whether no prompt was seen.</summary>
    public bool IsEmpty => hosts.Count == 0;

    /// <summary>Notes a host.</summary>
    public void Add(ReadOnlySpan<byte> host)
    {
        if (!Contains(host)) hosts.Add(host.ToArray());
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
