using System.Globalization;

namespace Conformance.Benchmarks.Compared;

/// <summary>The most memory that a process ever had resident, as Linux counts it.</summary>
internal static class ResidentMemory
{
    /// <summary>That of the process with this id, or of <c>self</c>; 0 where the system does not tell.</summary>
    public static long PeakOf(string process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
