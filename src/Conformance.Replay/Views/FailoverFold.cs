namespace Conformance.Replay.Views;

/// <summary>What is known of the routers that forward, of all groups, while their steps are folded.</summary>
/// <param name="groups">What is known of the groups.</param>
/// <param name="keys">Which routers are of one group.</param>
/// <param name="order">What tells which line was first.</param>
/// <param name="started">The routers of which nothing before their start is known.</param>
/// <param name="logged">The routers of which there are lines of a log: of the others answers alone tell, and only what they were when somebody asked.</param>
internal sealed class FailoverFold(GroupView groups, GroupKeys keys, RoleOrder order, StartedRouters started, IReadOnlySet<string> logged)
{
    private readonly List<Failover> failovers = [];
    private readonly List<RoleChange> untold = [];
    private readonly Dictionary<string, Role> roles = [];

    /// <summary>By group and own address: the device.</summary>
    private readonly Dictionary<(string Group, string Address), string> owners = groups.Groups.Values.Where(member => member.OwnAddress.Length > 0)
        .DistinctBy(member => new { Group = keys.Of(member.Entity), member.OwnAddress }).ToDictionary(member => (keys.Of(member.Entity), member.OwnAddress), member => member.Entity.Device);

    /// <summary>The name for people that a router of a group tells: the others' lines may not print it.</summary>
    private readonly Dictionary<string, string> titles = groups.Groups.Values.Where(member => member.HasName)
        .GroupBy(member => keys.Of(member.Entity)).ToDictionary(group => group.Key, group => group.First().Title);

    /// <summary>By the name for people, which groups may share: how many failovers there were.</summary>
    private readonly Dictionary<string, int> counts = [];

    /// <summary>By failover: the number of the step that tells of it first.</summary>
    private readonly List<int> begun = [];

    private int steps;

    /// <summary>The failovers, in order.</summary>
    public IReadOnlyList<Failover> Failovers => failovers.Count < 2 ? [.. failovers] : [.. failovers.Select((failover, place) => new { Failover = failover, Begun = begun[place] }).OrderBy(told => told.Begun).Select(told => told.Failover)];

    /// <summary>How routers that stood by began to forward, of which nothing tells whether another one did before.</summary>
    public IReadOnlyList<RoleChange> Untold => untold;

    /// <summary>The next step.</summary>
    /// <param name="step">The step.</param>
    /// <param name="isOrdered">Whether it is known to be behind those of other routers that were told before.</param>
    public void Apply(RoleStep step, bool isOrdered)
    {
        steps++;
        var group = keys.Of(step.Change.Entity);
        if (!roles.TryGetValue(group, out var role)) roles[group] = role = new();
        if (step.IsLeave) Left(role, step, isOrdered);
        else if (step.IsEntry) Entered(role, step, owners.GetValueOrDefault((group, step.Change.ActiveBefore)));
        else Shown(role, step, isOrdered);
    }

    /// <summary>No more steps come: who left, and was followed by no router that has a log, is told now.</summary>
    public void Complete()
    {
        foreach (var role in roles.Values) BeginUnlogged(role);
    }

    /// <summary>A router forwards: another one that began to before did it while this one was.</summary>
    private void Shown(Role role, RoleStep step, bool isOrdered)
    {
        if (!role.Holders.Contains(step.Device))
        {
            BeginUnlogged(role, step.Device);
            role.Holders.Add(step.Device);
            return;
        }

        var last = role.Open.FindLastIndex(place => failovers[place].From == step.Device && role.Holders.Contains(failovers[place].To));
        if (isOrdered && last >= 0) failovers[role.Open[last]] = failovers[role.Open[last]] with { WasDual = true, StillActive = step.Change };
    }

    /// <summary>A router begins to forward. Where no log tells who did before, the router itself may.</summary>
    /// <param name="role">The role.</param>
    /// <param name="step">The step.</param>
    /// <param name="named">The device that the step says was Active before; null where it names none of the run.</param>
    private void Entered(Role role, RoleStep step, string? named)
    {
        if (role.Holders.Contains(step.Device)) return;
        var away = role.Loss is { } last && Between(last, step.Change, named) is { } other ? BeginUnlogged(role, other) : null;
        var loss = role.Holders.Count > 0 ? null : role.Loss ?? (away is null ? started.Before(step.Change) : null);
        var previous = role.Holders.Count > 0 ? role.Holders[^1] : loss?.Entity.Device ?? named;
        var address = step.Change.ActiveBefore.Length > 0 ? step.Change.ActiveBefore : away ?? (previous is null && started.IsTakeover(step.Change) ? Failover.AnotherRouter : "");
        if (previous is not null && step.Change.ActiveBefore.Length > 0) owners.TryAdd((keys.Of(step.Change.Entity), step.Change.ActiveBefore), previous);
        role.Holders.Add(step.Device);
        (role.Loss, role.Entry, role.Unlogged) = (null, previous is null ? step.Change : null, previous is null && address.Length > 0 ? failovers.Count : null);
        if (previous is not null && previous != step.Device) Begin(role, previous, step.Change, loss);
        else if (role.Unlogged is not null) Begin(role, address, step.Change, loss);
        else if (previous is null && started.MayBeTakeover(step.Change) && !keys.IsUnpaired(step.Change.Entity)) untold.Add(step.Change);
    }

    private void Begin(Role role, string from, RoleChange takeover, RoleChange? loss)
    {
        var status = groups.StatusOf(loss is { } left && takeover.IsInferred ? left.Entity : takeover.Entity);
        var title = titles.GetValueOrDefault(keys.Of(status.Entity), status.Title);
        var number = counts[title] = counts.GetValueOrDefault(title) + 1;
        if (loss is null) role.Open.Add(failovers.Count);
        begun.Add(takeover.IsInferred && loss is not null ? role.LostAt : steps);
        failovers.Add(new(title, status.VirtualIp, number, from, takeover.Entity.Device, takeover, loss, WasDual: false) { IsFromUnlogged = role.Unlogged == failovers.Count });
    }

    /// <summary>
    /// A router left the role to another one, of whose takeover no log tells: the line by which it left says that there is one (RFC 2281 §5.7, events g and j; RFC 5798 §6.4.3), or a
    /// later one names it. Gives the name of the new one; null where nothing tells of any.
    /// </summary>
    /// <param name="role">The role.</param>
    /// <param name="shown">Who is shown to have the role; blank where nobody is.</param>
    private string? BeginUnlogged(Role role, string shown = "")
    {
        if (role is not { Loss: { } loss, Holders.Count: 0 } || (loss.IsInferred && loss.ActiveAfter.Length == 0) || keys.IsUnpaired(loss.Entity)) return null;
        var named = loss.ActiveAfter.Length > 0 ? OwnerOf(loss, shown) : shown.Length > 0 ? shown : loss.IsYield ? Failover.AnotherRouter : null;
        if (named is null || named == loss.Entity.Device) return null;
        role.Loss = null;
        var takeover = new RoleChange(loss.Entity with { Device = named }, "", loss.From, "", "", IsInferred: true, loss.Time, loss.Evidence);
        Begin(role, loss.Entity.Device, takeover, loss);
        failovers[^1] = failovers[^1] with { WasDual = loss is { IsYield: true, IsInferred: false }, IsToUnlogged = true };
        return named;
    }

    /// <summary>The router of the address that one which left names as Active: of two it is the other one, if that is shown to be Active and nothing tells its address.</summary>
    private string OwnerOf(RoleChange loss, string shown)
    {
        if (owners.TryGetValue((keys.Of(loss.Entity), loss.ActiveAfter), out var owner)) return owner;
        return shown.Length > 0 && !owners.ContainsValue(shown) ? shown : loss.ActiveAfter;
    }

    /// <summary>
    /// Who had the role between a router that left it and one that begins to forward, where lines tell that another one did: the entry is its own, or long after it yielded, or names an
    /// address that is not the router's, or is of one that stood by for longer than any hold time since. Blank where they do not name it, null where nothing tells of any.
    /// </summary>
    private string? Between(RoleChange left, RoleChange entry, string? named)
    {
        var apart = order.Between(left, entry);
        if (left.Entity.Device == entry.Entity.Device || (left.IsYield && apart is { } since && since.Shortest.TotalMilliseconds > ForwardingRole.HandoverMs)) return "";
        var longest = StartedRouters.LongestSilence(entry.Entity);
        var stoodBy = apart is { } elapsed && elapsed.Shortest > longest && started.IsTakeover(entry, longest);
        var isOther = entry.ActiveBefore.Length > 0 && groups.StatusOf(left.Entity).OwnAddress is { Length: > 0 } own && own != entry.ActiveBefore;
        if (!stoodBy && !isOther) return null;
        return named ?? (entry.ActiveBefore.Length > 0 ? entry.ActiveBefore : Failover.AnotherRouter);
    }

    /// <summary>The log of the router that was left tells of it after all.</summary>
    private void BeginLate(Role role, RoleChange entry, RoleChange leave)
    {
        if (role.Unlogged is null) Begin(role, leave.Entity.Device, entry, leave);
        else role.Open.Remove(role.Unlogged.Value);
        var place = role.Unlogged ?? failovers.Count - 1;
        failovers[place] = failovers[place] with { From = leave.Entity.Device, Loss = leave, WasDual = true, IsFromUnlogged = false };
        role.Unlogged = null;
        untold.Remove(entry);
    }

    private void Left(Role role, RoleStep step, bool isOrdered)
    {
        Disclaim(role, step.Change);
        ForgetUnlogged(role, step.Change);
        var last = role.Open.FindLastIndex(place => failovers[place].From == step.Device || (failovers[place].To == step.Device && IsStillActive(role, failovers[place].From, step.Change)));
        role.Holders.Remove(step.Device);
        if (last >= 0) End(role, last, step, isOrdered);
        else if (role.Entry is { } entry && IsHandover(entry, step, isOrdered)) BeginLate(role, entry, step.Change);
        else
        {
            BeginUnlogged(role);
            (role.Loss, role.LostAt) = (step.Change, steps);
        }

        role.Open.RemoveAll(place => failovers[place] is { IsFromUnlogged: true, To: var router } && router == step.Device);
    }

    /// <summary>A router that yields to the very one from which another one says that it took over was not that one: what its log says of itself is no word about that takeover.</summary>
    private void Disclaim(Role role, RoleChange left)
    {
        foreach (var place in role.Open.FindAll(place => failovers[place].From == left.Entity.Device && left.Peer.Length > 0 && failovers[place].Takeover.ActiveBefore == left.Peer))
        {
            failovers[place] = failovers[place] with { WasDual = false, StillActive = null };
            role.Open.Remove(place);
        }
    }

    /// <summary>A router without a log was Active when somebody asked: as the one that took over from it leaves, only a Hello that is heard of it shows that it still is (RFC 2281 §5.7, event g).</summary>
    private void ForgetUnlogged(Role role, RoleChange left)
    {
        if (left.Event == "g") return;
        var takenOver = role.Open.Select(place => failovers[place]).Where(failover => failover.To == left.Entity.Device).Select(failover => failover.From).ToHashSet();
        role.Holders.RemoveAll(holder => takenOver.Contains(holder) && !logged.Contains(holder));
    }

    /// <summary>Whether the router that another one took over from still is Active as that one leaves: its log says so, or the Hello that it is heard by (RFC 2281 §5.7, event g); a Coup says that it became it.</summary>
    private static bool IsStillActive(Role role, string router, RoleChange left) => role.Holders.Contains(router) || (left is { Event: "g", Peer: var peer } && peer == router);

    /// <summary>A line tells how a failover ended for one of its two routers. Both were Active if its clock, its phase or the router itself says so; what only a later state proves may have been at any time before.</summary>
    private void End(Role role, int last, RoleStep step, bool isOrdered)
    {
        var failover = failovers[role.Open[last]];
        var wasDual = failover.WasDual || step.IsLeaveToAnother || (isOrdered && failover.From == step.Device && !step.Change.IsInferred);
        failovers[role.Open[last]] = failover.From == step.Device ? failover with { Loss = step.Change, WasDual = wasDual } : failover with { Return = step.Change, WasDual = wasDual };
        role.Open.RemoveAt(last);
    }

    /// <summary>Whether a router left as another one began to forward, of which nothing told from whom it took over.</summary>
    private bool IsHandover(RoleChange entry, RoleStep leave, bool isOrdered)
    {
        if (entry.Entity.Device == leave.Device) return false;
        return isOrdered ? order.Between(entry, leave.Change) is { } apart && apart.Longest >= TimeSpan.Zero && apart.Longest.TotalMilliseconds <= ForwardingRole.HandoverMs : leave.IsLeaveToAnother;
    }

    /// <summary>Who forwards for one group.</summary>
    private sealed class Role
    {
        /// <summary>The routers that do, who was first first.</summary>
        public List<string> Holders { get; } = [];

        /// <summary>The failovers of which nothing says yet how they ended, and may still: of a router without a log only what the one that took over from it says until it leaves.</summary>
        public List<int> Open { get; } = [];

        /// <summary>The last router that ceased to, while no other took over; null where there is none.</summary>
        public RoleChange? Loss { get; set; }

        /// <summary>The number of the step by which it did.</summary>
        public int LostAt { get; set; }

        /// <summary>The last router that began to, while nothing told who did before; null where there is none.</summary>
        public RoleChange? Entry { get; set; }

        /// <summary>The place of the failover that began with it, if the router itself names the one before; null where there is none.</summary>
        public int? Unlogged { get; set; }
    }
}
