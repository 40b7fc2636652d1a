using System.Diagnostics;

namespace Conformance.Fuzzing;

/// <summary>An input that broke a promise.</summary>
/// <param name="Seed">Its seed number.</param>
/// <param name="Input">Its bytes.</param>
/// <param name="Cause">What was thrown.</param>
internal sealed record Failure(long Seed, byte[] Input, Exception Cause)
{
    /// <summary>What tells this failure from others: the exception, and where in the product it was thrown, or the promise.</summary>
    public string Signature => Cause is BrokenPromiseException { Promise: var promise } ? promise : $"{Cause.GetType().Name} in {PlaceOf(Cause)}";

    /// <summary>The failure of an input; null where all promises are kept.</summary>
    public static Failure? Of(long seed, byte[] input, Promises promises)
    {
        try
        {
            promises.Check(input, seed);
            return null;
        }
#pragma warning disable CA1031 // Whatever is thrown is what is looked for.
        catch (Exception cause)
#pragma warning restore CA1031
        {
            return new(seed, input, cause);
        }
    }

    private static string PlaceOf(Exception cause)
    {
        var place = new StackTrace(cause, fNeedFileInfo: false).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("Conformance.", StringComparison.Ordinal) == true);
        return $"{place?.DeclaringType?.Name}.{place?.Name}";
    }
}
