using Conformance.Protocols.Traces;

namespace Conformance.Protocols.Routing;

/// <summary>Is told what a log states about the routing table; what is not implemented is ignored.</summary>
public interface IRibListener
{
    /// <summary>A route came into the table.</summary>
    void Saw(in RouteAddedSeen seen, in Witness by)
    {
    }

    /// <summary>A route left the table.</summary>
    void Saw(in RouteDeletedSeen seen, in Witness by)
    {
    }

    /// <summary>A prefix left the table with all its routes.</summary>
    void Saw(in PrefixDeletedSeen seen, in Witness by)
    {
    }

    /// <summary>A prefix changed.</summary>
    void Saw(in PrefixChangedSeen seen, in Witness by)
    {
    }

    /// <summary>A better source took a prefix over.</summary>
    void Saw(in RoutesFlushedSeen seen, in Witness by)
    {
    }
}
