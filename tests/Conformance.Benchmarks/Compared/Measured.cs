using System.Globalization;

namespace Conformance.Benchmarks.Compared;

/// <summary>One run over a file.</summary>
/// <param name="Name">What ran.</param>
/// <param name="Lines">Physical lines of the file.</param>
/// <param name="Bytes">Bytes of the file.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Allocated">Bytes allocated on the managed heap; null where there is none.</param>
/// <param name="ProcessorSeconds">Processor time of the whole process, its start included.</param>
/// <param name="PeakMemory">The most memory that was resident, bytes; 0 where it could not be seen.</param>
public sealed record Measured(string Name, long Lines, long Bytes, double Seconds, long? Allocated, double ProcessorSeconds, long PeakMemory)
{
    /// <summary>Lines per second.</summary>
    public double LinesPerSecond => Lines / Seconds;

    /// <summary>10^6 bytes per second.</summary>
    public double MegabytesPerSecond => Bytes / Seconds / 1e6;

    /// <summary>In one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name}: {Lines} lines, {Seconds:F3} s, processor {ProcessorSeconds:F2} s, {LinesPerSecond:F0} lines/s, {MegabytesPerSecond:F1} MB/s, {(Allocated is { } bytes ? $"{(double)bytes / Math.Max(1, Lines):F1}" : "-")} bytes/line, peak {PeakMemory / 1e6:F0} MB");
}
