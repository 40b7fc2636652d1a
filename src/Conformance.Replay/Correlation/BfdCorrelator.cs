using Conformance.Protocols.Bfd;
using Conformance.Protocols.Traces;

namespace Conformance.Replay.Correlation;

/// <summary>
/// The BFD sessions of one device. A session is known by its local discriminator; its handle is used again, and alone is printed when it is created.
/// </summary>
/// <param name="device">The device.</param>
internal sealed class BfdCorrelator(DeviceContext device) : IBfdListener, IVolatileState
{
    private readonly Dictionary<long, BfdSessionReplay> sessions = [];
    private readonly Dictionary<int, BfdSessionReplay> live = [];
    private readonly HashSet<int> created = [];

    /// <inheritdoc/>
    public void Saw(in BfdTransitionSeen seen, in Witness by) => Session(seen.Discriminator, seen.Handle).Saw(seen, by);

    /// <inheritdoc/>
    public void Saw(in BfdEventSeen seen, in Witness by) => Session(seen.Discriminator, seen.Handle).Saw(seen, by);

    /// <summary>The message may follow that of the session's first move.</summary>
    public void Saw(in BfdSessionCreated seen, in Witness by)
    {
        if (!live.ContainsKey(seen.Handle)) created.Add(seen.Handle);
    }

    /// <summary>The session may live on for other clients; nothing says whether it does.</summary>
    public void Saw(in BfdSessionDestroyed seen, in Witness by)
    {
        if (live.Remove(seen.Handle, out var session)) session.Forget();
    }

    /// <summary>Sessions begin anew, with other discriminators (RFC 5880 §6.8.1).</summary>
    public void Restarted(string why, in Witness by)
    {
        foreach (var session in sessions.Values) session.Forget();
        live.Clear();
        created.Clear();
    }

    private BfdSessionReplay Session(long discriminator, int handle)
    {
        if (!sessions.TryGetValue(discriminator, out var session)) sessions[discriminator] = session = new(device, discriminator);
        if (created.Remove(handle)) session.Begin();
        live[handle] = session;
        return session;
    }
}
