using Conformance.Protocols.Vrrp;

namespace Conformance.Replay.Correlation;

/// <summary>The VRRP groups of one device.</summary>
internal sealed class VrrpCorrelator : IVrrpListener;
