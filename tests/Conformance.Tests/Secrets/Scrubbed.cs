using Conformance.Dialects.Secrets;

namespace Conformance.Tests.Secrets;

/// <summary>A text as it leaves the door.</summary>
internal static class Scrubbed
{
    /// <summary>The lines of a file with their secrets replaced.</summary>
    public static string Of(string text) => new SecretDoor().Scrub(text, default);
}
