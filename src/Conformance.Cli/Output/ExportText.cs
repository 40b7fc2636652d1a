using Conformance.Dialects.Reading;
using Conformance.Dialects.Reading.Exports;
using Conformance.Protocols.Tables;

namespace Conformance.Cli.Output;

/// <summary>Says that a file was turned into the log that it was exported from.</summary>
internal static class ExportText
{
    /// <summary>The sentence of a file that was an export.</summary>
    public static string Of(CaptureFile file)
    {
        var (format, records, isNewestFirst) = file.Export!;
        var order = isNewestFirst ? ", newest first: its lines are counted from the oldest" : "";
        return $"{file.Name} is a log collector's export ({Spelling<ExportFormat>.Of(format)}) of {CheckResult.Counted(records, "message")}{order}";
    }
}
