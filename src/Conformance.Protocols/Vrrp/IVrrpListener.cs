namespace Conformance.Protocols.Vrrp;

/// <summary>Is told what a log states about VRRP groups; what is not implemented is ignored.</summary>
public interface IVrrpListener
{
}
