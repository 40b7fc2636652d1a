namespace Conformance.Protocols.Platform;

/// <summary>Is told what a log states about the device itself: restarts, its clock, and messages that its log lost; what is not implemented is ignored.</summary>
public interface ISystemListener
{
}
