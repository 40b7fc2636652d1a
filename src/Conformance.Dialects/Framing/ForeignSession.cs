using Conformance.Dialects.Forms;
using Conformance.Dialects.Provenance;

namespace Conformance.Dialects.Framing;

/// <summary>
/// Whose the lines are of which IOS could have printed none: those below a prompt that IOS has not, or below a sign of another system, up to a prompt that IOS has, and those that a host sends of whom a message showed that it runs another system. What a form of
/// IOS claims is read all the same: a shell may show the log of a router.
/// </summary>
/// <param name="words">The words of the run.</param>
internal sealed class ForeignSession(Lexicon words)
{
    private readonly Dictionary<string, ForeignSystem> hosts = [];
    private (ForeignSystem System, string Host)? open;
    private ForeignSystem? begun;

    /// <summary>Whether <paramref name="text"/> is a prompt of another system, whose the lines below are.</summary>
    public bool TryOpen(ReadOnlySpan<byte> text)
    {
        if (ForeignPrompt.SystemOf(text, out var host) is not { } system) return false;
        open = (system, words.Text(host));
        return true;
    }

    /// <summary>A heading or the end of a block ends what another system said.</summary>
    public void Close() => (open, begun) = (null, null);

    /// <summary>So does a prompt as IOS prints it, unless the system that a shell of the same host started above prints it as well: <c>vtysh</c>.</summary>
    public void PassPrompt(string host)
    {
        if (begun is { } system && open?.Host == host) hosts.TryAdd(host, system);
        Close();
    }

    /// <summary>
    /// Whether a line is surely another system's, by what it says; then so are those below that no form of IOS claims, up to the next prompt. A host that a header names is one device, whatever
    /// it sends; below a prompt an author may have put what another device printed.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="host">The host of the line's header, or of the prompt above; blank where there is none.</param>
    /// <param name="isSender">Whether the line's header names the host.</param>
    /// <param name="owner">Whose line it is.</param>
    public bool Tells(ReadOnlySpan<byte> text, string host, bool isSender, out (ForeignSystem System, string Host) owner)
    {
        owner = default;
        if (ForeignSign.SystemOf(text) is not { } told) return false;
        owner = IsVague(told) && open is { } above ? above : (told, open?.Host ?? host);
        if (open is { System: ForeignSystem.Unix }) begun = told;
        else if (isSender) hosts.TryAdd(host, told);
        else open = owner;
        return true;
    }

    /// <summary>Whether what stands above tells more than a sign that several systems have.</summary>
    private static bool IsVague(ForeignSystem told) => told is ForeignSystem.Unix or ForeignSystem.JunosOrVyOs;

    /// <summary>Whether a line that no form of IOS claims is another system's, by what stands above it.</summary>
    /// <param name="host">The host of the prompt above; blank where none stood there.</param>
    /// <param name="owner">Whose line it is.</param>
    public bool Owns(string host, out (ForeignSystem System, string Host) owner)
    {
        owner = open ?? (hosts.TryGetValue(host, out var known) ? (known, host) : default);
        return open is not null || owner.Host == host && hosts.ContainsKey(host);
    }

    /// <summary>Whether a host runs another system, or a sign of one stands below its last prompt.</summary>
    public bool Runs(string host) => host.Length > 0 && (open?.Host == host || hosts.ContainsKey(host));
}
