using Conformance.Protocols.Ikev2;

namespace Conformance.Replay.Correlation;

/// <summary>The IKEv2 SAs of one device.</summary>
internal sealed class Ikev2Correlator : IIkev2Listener;
