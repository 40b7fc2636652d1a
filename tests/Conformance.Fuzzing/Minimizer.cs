namespace Conformance.Fuzzing;

/// <summary>The shortest text that still fails in the same way: ever smaller pieces are left out for as long as that helps (Zeller, Hildebrandt, IEEE TSE 2002).</summary>
internal static class Minimizer
{
    /// <summary>Shortens a failing input, for as long as nobody asks for the result.</summary>
    public static Failure Minimize(Failure failure, Promises promises, Func<bool> isStopped)
    {
        var (shortest, size) = (failure, Math.Max(1, failure.Input.Length / 2));
        while (!isStopped())
        {
            var shorter = Without(shortest, size, promises, isStopped);
            if (shorter is not null) shortest = shorter;
            else if (size == 1) return shortest;
            else size = Math.Max(1, size / 2);
        }

        return shortest;
    }

    private static Failure? Without(Failure failure, int size, Promises promises, Func<bool> isStopped)
    {
        Failure? shortest = null;
        var text = failure.Input;
        for (var at = 0; at < text.Length && !isStopped();)
        {
            byte[] candidate = [.. text.AsSpan(0, at), .. text.AsSpan(Math.Min(at + size, text.Length))];
            if (Failure.Of(failure.Seed, candidate, promises) is { } same && same.Signature == failure.Signature) (shortest, text) = (same, candidate);
            else at += size;
        }

        return shortest;
    }
}
