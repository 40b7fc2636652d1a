using Conformance.Protocols.Bfd;

namespace Conformance.Replay.Correlation;

/// <summary>The BFD sessions of one device.</summary>
internal sealed class BfdCorrelator : IBfdListener;
