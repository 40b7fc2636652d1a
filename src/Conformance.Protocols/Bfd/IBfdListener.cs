namespace Conformance.Protocols.Bfd;

/// <summary>Is told what a log states about BFD sessions; what is not implemented is ignored.</summary>
public interface IBfdListener
{
}
