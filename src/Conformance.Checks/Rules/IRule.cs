using Conformance.Checks.Findings;

namespace Conformance.Checks.Rules;

/// <summary>A property of a run. It decides from facts alone: no text, no clock, no I/O.</summary>
public interface IRule
{
    /// <summary>What it finds.</summary>
    IEnumerable<Finding> Judge(RunFacts run);
}
