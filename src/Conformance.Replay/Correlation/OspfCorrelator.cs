using Conformance.Protocols.Ospf;

namespace Conformance.Replay.Correlation;

/// <summary>The OSPF neighbours of one device.</summary>
internal sealed class OspfCorrelator : IOspfListener;
