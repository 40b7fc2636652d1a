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
        var export = file.Export!;
        var messages = CheckResult.Counted(export.Records, "message");
        if (export.Format == ExportFormat.Text) return $"{file.Name} stands newest first: its {messages} are read from the oldest on, from which its lines are counted";
        if (export.Format == ExportFormat.Numbered) return $"{file.Name} has the number of each line before it: {CheckResult.Counted(export.Records, "line")} are read without";
        var order = export.IsNewestFirst ? ", newest first: its lines are counted from the oldest" : "";
        return $"{file.Name} is a log collector's export ({Spelling<ExportFormat>.Of(export.Format)}) of {messages}{order}";
    }
}
