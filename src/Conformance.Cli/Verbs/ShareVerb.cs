using System.CommandLine;
using System.Security.Cryptography;
using Conformance.Checks.Findings;
using Conformance.Cli.Pipeline;
using Conformance.Cli.Sharing;
using Conformance.Dialects.Reading;
using Conformance.Dialects.Sharing;

namespace Conformance.Cli.Verbs;

/// <summary>`share`: an anonymised copy that is judged as its original.</summary>
internal static class ShareVerb
{
    /// <summary>How often a copy is mended before it is judged.</summary>
    private const int MostAttempts = 3;

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private static readonly Argument<string[]> Paths = new("paths") { Description = "A scenario folder, files, folders, DEVICE=file, or - for standard input.", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> Out = CommonOptions.Text("--out", "CONFORMANCE_OUT", "The folder that receives the copy; it must not exist or be empty.");
    private static readonly Option<string?> Key = CommonOptions.Text("--key", "CONFORMANCE_SHARE_KEY", "A file with a key, made where there is none, so that several copies agree.");
    private static readonly Option<string?> MappingFile = CommonOptions.Text("--mapping", "CONFORMANCE_SHARE_MAPPING", "A file that receives what became of what, for your eyes only.");
    private static readonly Option<string?> Minimize = CommonOptions.Text("--minimize", "CONFORMANCE_SHARE_MINIMIZE", "A finding's id or code: keep the fewest lines that still give it.");

    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var command = new Command("share", "Write an anonymised copy that is judged as the original. Example: conformance share traces/cisco-17826 --out shared")
        {
            Paths, Out, Key, MappingFile, Minimize, CommonOptions.MaxUnread,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(context, parsed, cancellationToken)));
        return command;
    }

    private static int Run(CliContext context, ParseResult parsed, CancellationToken cancellationToken)
    {
        var folder = FolderOf(parsed.GetValue(Out));
        var maxUnread = parsed.GetValue(CommonOptions.MaxUnread);
        using var input = CaptureInput.Find(parsed.GetValue(Paths)!);
        var original = RunPipeline.Run(input.Scenario, maxUnread);
        var wanted = parsed.GetValue(Minimize) is { Length: > 0 } name ? FindingOf(original, name) : null;
        var copy = AnonymousCopy.Of(input.Scenario, KeyOf(parsed.GetValue(Key)));
        var misread = Write(copy, folder);
        if (parsed.GetValue(MappingFile) is { Length: > 0 } file) SaveMapping(file, copy);
        if (Refusal(original, copy, folder, maxUnread, misread) is { } reason) return Reject(context, folder, reason);
        var (files, lines) = (Count(copy.Files.Count, "file"), Count(copy.Files.Sum(part => part.Lines.Count), "line"));
        context.Output.WriteLine($"{folder}: {files}, {lines}; judged as the original: {FindingRenderer.VerdictWord(original.Verdict)}");
        context.Output.WriteLine($"mapped: {string.Join(", ", copy.Mapping.CountBy(mapped => mapped.Kind).Select(kind => Count(kind.Value, kind.Key)))}");
        if (wanted is not null) Reduce(context, folder, new Minimiser(copy.Files, wanted, maxUnread, context.Error.WriteLine), wanted, cancellationToken);
        return ExitCode.Ok;
    }

    private static string FolderOf(string? given)
    {
        if (given is not { Length: > 0 }) throw new UsageException("Name the folder that receives the copy: --out DIR.");
        var isTaken = File.Exists(given) || (Directory.Exists(given) && Directory.EnumerateFileSystemEntries(given).Any());
        if (isTaken) throw new UsageException($"{given} exists already; name a new or empty folder.");
        return Path.TrimEndingDirectorySeparator(given);
    }

    private static Finding FindingOf(RunResult run, string name) =>
        run.Findings.FirstOrDefault(finding => finding.Id.Equals(name, StringComparison.OrdinalIgnoreCase) || finding.Code.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw new UsageException($"The capture gives no finding {name}; it gives: {string.Join(", ", run.Findings.Select(finding => finding.Code).Distinct().DefaultIfEmpty("none"))}.");

    private static ShareKey KeyOf(string? file)
    {
        if (file is not { Length: > 0 }) return ShareKey.Random();
        if (!File.Exists(file)) WritePrivately(file, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32)) + "\n");
        try
        {
            return ShareKey.Of(File.ReadAllBytes(file));
        }
        catch (ArgumentException)
        {
            throw new UsageException($"{file} is too short for a key; name a file that does not exist, and it is made.");
        }
    }

    /// <summary>Writes the copy, reads it back and mends it as long as lines are understood otherwise; gives the place of the first that still is, blank for none.</summary>
    private static string Write(AnonymousCopy copy, string folder)
    {
        var place = "";
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            CopyFolder.Write(folder, copy.Files);
            using var input = CaptureInput.Find([folder]);
            place = copy.Mend(input.Scenario);
            if (place.Length == 0) return "";
        }

        CopyFolder.Write(folder, copy.Files);
        return place;
    }

    /// <summary>Why the copy must not be handed out; null where it may.</summary>
    private static string? Refusal(RunResult original, AnonymousCopy copy, string folder, double maxUnread, string misread)
    {
        if (copy.Leaks().FirstOrDefault() is { } leak) return leak;
        using var input = CaptureInput.Find([folder]);
        var difference = CopyComparison.FirstDifference(original, RunPipeline.Run(input.Scenario, maxUnread));
        return difference is null || misread.Length == 0 ? difference : $"{difference}, see {misread}";
    }

    private static int Reject(CliContext context, string folder, string reason)
    {
        var rejected = folder + ".rejected";
        if (Directory.Exists(rejected)) Directory.Delete(rejected, recursive: true);
        Directory.Move(folder, rejected);
        context.Error.WriteLine($"The copy is not what it must be: {reason}; it is kept as {rejected}, do not hand it out.");
        return ExitCode.InternalError;
    }

    private static void Reduce(CliContext context, string folder, Minimiser minimiser, Finding finding, CancellationToken cancellationToken)
    {
        var files = minimiser.Reduce(cancellationToken);
        Directory.Delete(folder, recursive: true);
        CopyFolder.Write(folder, files);
        var end = minimiser.IsMinimal ? "none can go" : "the search was cut short";
        context.Output.WriteLine($"{finding.Code}: {files.Sum(file => file.Lines.Count)} of {Count(minimiser.Total, "line")} remain after {Count(minimiser.Checks, "check")}; {end}");
    }

    private static void SaveMapping(string file, AnonymousCopy copy) =>
        WritePrivately(file, "kind,original,copy\n" + string.Concat(copy.Mapping.Select(mapped => $"{mapped.Kind},{Quoted(mapped.Original)},{Quoted(mapped.Image)}\n")));

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>Writes a file that only its owner may read, from its first byte on.</summary>
    private static void WritePrivately(string file, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        using var stream = new FileStream(file, options);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, OwnerOnly);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }

    private static string Count(long count, string what) => $"{count} {what}{(count == 1 ? "" : what.EndsWith("ss", StringComparison.Ordinal) ? "es" : "s")}";
}
