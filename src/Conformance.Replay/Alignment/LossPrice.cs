namespace Conformance.Replay.Alignment;

/// <summary>What it costs to suppose that lines are lost between two lines.</summary>
/// <param name="Cost">The cost, in tenths of a lost line.</param>
/// <param name="Counter">The counter that makes it cheaper; null for none.</param>
internal readonly record struct LossPrice(int Cost, CountedLoss? Counter);
