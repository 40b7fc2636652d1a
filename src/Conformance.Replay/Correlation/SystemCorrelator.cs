using Conformance.Protocols.Platform;

namespace Conformance.Replay.Correlation;

/// <summary>What a device says of itself: restarts, its clock, and messages that its log lost.</summary>
internal sealed class SystemCorrelator : ISystemListener;
