using System.Globalization;

namespace Conformance.Benchmarks.Compared;

/// <summary>What a process has used so far, as Linux counts it.</summary>
/// <param name="PeakMemory">The most memory that was ever resident, bytes.</param>
/// <param name="ProcessorSeconds">Processor time, to a hundredth.</param>
internal readonly record struct ProcessUsage(long PeakMemory, double ProcessorSeconds)
{
    private const double TicksPerSecond = 100;

    /// <summary>That of the process with this id, or of <c>self</c>; none where the system does not tell, or not any more.</summary>
    public static ProcessUsage Of(string process)
    {
        try
        {
            var peak = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            var behindName = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            return new(1024 * Number(peak["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal)), (Number(behindName[11]) + Number(behindName[12])) / TicksPerSecond);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return default;
        }
    }

    /// <summary>The greater of both.</summary>
    public ProcessUsage Max(ProcessUsage other) => new(Math.Max(PeakMemory, other.PeakMemory), Math.Max(ProcessorSeconds, other.ProcessorSeconds));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
