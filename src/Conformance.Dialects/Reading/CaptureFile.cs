using Conformance.Dialects.Reading.Exports;

namespace Conformance.Dialects.Reading;

/// <summary>One file of a trace.</summary>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="Name">Its path relative to the scenario, with forward slashes: what outputs and goldens print.</param>
/// <param name="Device">The device that it is from, as the scenario or command line says; blank: find out from the content.</param>
/// <param name="Phase">The phase of the scenario; blank where there is none.</param>
public sealed record CaptureFile(string Path, string Name, string Device, string Phase)
{
    /// <summary>
    /// Where its user finds it, for messages: <see cref="Path"/>, but for what was unpacked or came through standard input, whose bytes lie in a temporary file.
    /// </summary>
    public string Place { get; init; } = Path;

    /// <summary>What is said of the export that it was; null for a log, show output or configuration.</summary>
    public ExportNote? Export { get; init; }

    /// <summary>
    /// The device that the file's name gives where nothing else does: <c>R1.debug.log</c> is R1's.
    /// </summary>
    public string DeviceByName
    {
        get
        {
            var file = System.IO.Path.GetFileName(Name);
            var dot = file.IndexOf('.', StringComparison.Ordinal);
            return dot > 0 ? file[..dot] : file;
        }
    }
}
