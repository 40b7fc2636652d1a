namespace Conformance.Protocols.Ikev2;

/// <summary>Is told what a log states about IKEv2 SAs; what is not implemented is ignored.</summary>
public interface IIkev2Listener
{
}
