using Conformance.Testing;

namespace Conformance.Golden.Tests.Formats;

/// <summary>A capture with a violation, a warning, a note, a letter that XML cannot carry and a file whose name needs escaping, in every format.</summary>
internal sealed class FormattedCheck : IDisposable
{
    /// <summary>A name that properties, URIs and tables must escape.</summary>
    public const string FileName = "R1.100%, a|b.log";

    private const string Log =
        "HSRP: Gi0/1 Grp 1 Speak -> Listen\n"
        + "HSRP: Gi0/1 Grp 1 Listen -> Standby\n"
        + "HSRP: Gi0/2 Grp 2 Init -> Listen\n"
        + "HSRP: Gi0/2 Grp 2 Speak -> Standby\n"
        + "ISAKMP (0:1): sending packet to 10.1.1.2 (I) MM_KEY_EXCH\n"
        + "ISAKMP (0:1): deleting SA reason \"Death by retransmission P1\" state (I) MM_KEY_EXCH (peer 10.1.1.2)\n"
        + "Zzyzx \uFFFF frobnicated <7> wibbles\n";

    private readonly ThrowAwayFolder folder = new();

    /// <summary>Writes the capture, below lines that say nothing.</summary>
    public FormattedCheck(string before = "") => Path = folder.Write(FileName, before + Log);

    /// <summary>The capture.</summary>
    public string Path { get; }

    /// <summary>The check in a format.</summary>
    public Task<CliRun> InAsync(string format, params string[] options) => CliRun.OfAsync(["check", Path, "--no-store", "--max-unread", "100", "--format", format, .. options]);

    /// <summary>Writes a file of waivers.</summary>
    public string Waive(string rows) => folder.Write("waivers.csv", "code,place,reason,until\n" + rows);

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
