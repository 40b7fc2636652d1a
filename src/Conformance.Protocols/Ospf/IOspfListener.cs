namespace Conformance.Protocols.Ospf;

/// <summary>Is told what a log states about OSPF neighbours; what is not implemented is ignored.</summary>
public interface IOspfListener
{
}
