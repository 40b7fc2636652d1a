namespace Conformance.Protocols.Routing;

/// <summary>Is told what a log states about the routing table; what is not implemented is ignored.</summary>
public interface IRibListener
{
}
