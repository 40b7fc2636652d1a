namespace Conformance.Checks.Golden;

/// <summary>One difference between an expected and a received table.</summary>
/// <param name="Key">The key of the row.</param>
public abstract record Difference(string Key)
{
    /// <summary>A row is expected and was not received.</summary>
    public sealed record Missing(string Key) : Difference(Key)
    {
        /// <inheritdoc/>
        public override string ToString() => $"Missing {Key}";
    }

    /// <summary>A row was received and is not expected.</summary>
    public sealed record Unexpected(string Key) : Difference(Key)
    {
        /// <inheritdoc/>
        public override string ToString() => $"Unexpected {Key}";
    }

    /// <summary>A cell differs.</summary>
    /// <param name="Key">The key of the row.</param>
    /// <param name="Column">The column.</param>
    /// <param name="Expected">What is expected.</param>
    /// <param name="Actual">What was received.</param>
    public sealed record Changed(string Key, string Column, string Expected, string Actual) : Difference(Key)
    {
        /// <inheritdoc/>
        public override string ToString() => $"Changed {Key}: {Column} expected '{Expected}', is '{Actual}'";
    }
}
