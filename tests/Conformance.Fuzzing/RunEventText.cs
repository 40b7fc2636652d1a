using System.Text.Json;
using System.Text.RegularExpressions;
using Conformance.Replay.Journal;

namespace Conformance.Fuzzing;

/// <summary>A fact as text, with its type and all its content but offsets, which differ where line ends do.</summary>
internal static partial class RunEventText
{
    /// <summary>The text of <paramref name="fact"/>.</summary>
    public static string Of(RunEvent fact) => $"{fact.GetType().Name} {Offset().Replace(JsonSerializer.Serialize(fact, fact.GetType()), "")}";

    [GeneratedRegex("\"Offset\":[0-9]+")]
    private static partial Regex Offset();
}
