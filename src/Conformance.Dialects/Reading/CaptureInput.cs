using Conformance.Dialects.Reading.Exports;
using Conformance.Dialects.Reading.Pages;
using Conformance.Dialects.Reading.Unpacking;

namespace Conformance.Dialects.Reading;

/// <summary>
/// The files of a run, from what was typed: a scenario folder, folders, files, files with the device they are from (<c>R1=a.log</c>), or <c>-</c> for
/// standard input. Archives are unpacked, exports of log collectors turned into logs, pages of HTML shown as a browser shows them; what has no file of its own is kept in temporary files until the input is disposed.
/// </summary>
public sealed class CaptureInput : IDisposable
{
    private const string StandardInput = "-";
    private readonly SpoolFolder spool = new();
    private readonly Unpacker unpacker;
    private readonly LogExport export;
    private readonly PageSource page;

    private CaptureInput(IReadOnlyList<string> paths)
    {
        (unpacker, export, page) = (new(spool, UnpackLimits.OfEnvironment()), new(spool), new(spool));
        try
        {
            Scenario = paths is [var folder] && File.Exists(Path.Combine(folder, Scenario.FileName)) ? Unpacked(Scenario.Read(folder)) : OfPaths(paths);
        }
        catch
        {
            spool.Dispose();
            throw;
        }
    }

    /// <summary>The files.</summary>
    public Scenario Scenario { get; }

    /// <summary>
    /// Finds the files. Throws <see cref="UnreadableInputException"/> where a path does not exist, a folder holds no log, an archive cannot be unpacked, or
    /// nothing was given.
    /// </summary>
    public static CaptureInput Find(IReadOnlyList<string> paths) => new(paths);

    /// <inheritdoc/>
    public void Dispose() => spool.Dispose();

    private Scenario Unpacked(Scenario scenario) => scenario with { Files = [.. scenario.Files.SelectMany(LogsOf)] };

    private Scenario OfPaths(IReadOnlyList<string> paths)
    {
        var files = paths.SelectMany(FilesOf).SelectMany(LogsOf).ToList();
        if (files.Count == 0) throw new UnreadableInputException("No capture was given; name a scenario folder, a log file or a show output.");
        return new(NameOf(paths[0]), "", files);
    }

    private IEnumerable<CaptureFile> LogsOf(CaptureFile file) => unpacker.Unpack(file).Select(export.Plain).Select(page.Shown);

    private static string NameOf(string argument) =>
        argument == StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Split(argument).Path));

    private IEnumerable<CaptureFile> FilesOf(string argument)
    {
        if (argument == StandardInput) return [OfStandardInput()];
        var (device, path) = Split(argument);
        if (Directory.Exists(path)) return CaptureFolder.FilesOf(path, device);
        if (!File.Exists(path)) throw new UnreadableInputException($"{path} does not exist; check the path.");
        return [new(path, path.Replace('\\', '/'), device, "")];
    }

    private CaptureFile OfStandardInput()
    {
        using var input = Console.OpenStandardInput();
        return new(spool.Keep(input.CopyTo), "stdin", "", "") { Place = "stdin" };
    }

    /// <summary>A name before an equals sign is the device, unless the whole is a path that exists.</summary>
    private static (string Device, string Path) Split(string argument)
    {
        var mark = argument.IndexOf('=', StringComparison.Ordinal);
        return mark <= 0 || File.Exists(argument) || Directory.Exists(argument) ? ("", argument) : (argument[..mark], argument[(mark + 1)..]);
    }
}
