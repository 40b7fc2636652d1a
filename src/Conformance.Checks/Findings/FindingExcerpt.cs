using System.Globalization;
using Conformance.Protocols.Traces;

namespace Conformance.Checks.Findings;

/// <summary>
/// The lines that prove a finding as a compiler shows source: each under its file with its number, in the order of the file, the deciding one marked. Lines between
/// them are left out, which three points say.
/// </summary>
internal static class FindingExcerpt
{
    private const string Marked = ">";
    private const string Unmarked = " ";

    /// <summary>The excerpt, line by line; empty where nothing proves the finding.</summary>
    public static IEnumerable<string> Of(Finding finding)
    {
        if (finding.Evidence.Count == 0) yield break;
        var deciding = finding.Evidence[0];
        var width = finding.Evidence.Max(line => line.EndLine).ToString(CultureInfo.InvariantCulture).Length;
        foreach (var file in finding.Evidence.Distinct().GroupBy(line => line.File))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{new string(' ', width + 1)}--> {file.Key}:{(file.Key == deciding.File ? deciding : file.First()).Line}");
            var last = 0;
            foreach (var line in file.OrderBy(line => line.Line))
            {
                if (last > 0 && line.Line > last + 1) yield return $"{new string(' ', width)} ...";
                foreach (var row in Rows(line, line.Equals(deciding), width)) yield return row;
                last = line.EndLine;
            }
        }
    }

    private static IEnumerable<string> Rows(Evidence line, bool isDeciding, int width) => line.Text.Split('\n').Select((text, index) =>
        $"{(isDeciding && index == 0 ? Marked : Unmarked)}{(line.Line + index).ToString(CultureInfo.InvariantCulture).PadLeft(width)} | {text.TrimEnd()}");
}
